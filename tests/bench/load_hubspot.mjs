// A first load with HubSpot's own client: all companies and contacts, the fields that Quittance reads, into SQLite.

import { Client } from "@hubspot/api-client";
import Database from "better-sqlite3";

const [url, file] = process.argv.slice(2);
const hubspot = new Client({ accessToken: "pat-eu1-client", basePath: url, numberOfApiCallRetries: 3 });
const kinds = {
    companies: ["name", "domain", "phone", "address", "address2", "city", "state", "zip", "country",
        "hubspot_owner_id", "lifecyclestage", "hs_lastmodifieddate", "hs_merged_object_ids"],
    contacts: ["firstname", "lastname", "email", "phone", "company", "hubspot_owner_id", "lastmodifieddate",
        "hs_merged_object_ids", "hs_calculated_merged_vids"],
};

const book = new Database(file);
book.pragma("journal_mode = WAL");
let records = 0;
for (const [kind, fields] of Object.entries(kinds)) {
    book.exec(`CREATE TABLE ${kind} (id TEXT PRIMARY KEY, company_id TEXT, ${fields.join(" TEXT, ")} TEXT) STRICT`);
    const put = book.prepare(`INSERT INTO ${kind} VALUES (${Array(fields.length + 2).fill("?").join(", ")})`);
    const store = book.transaction((page) => {
        for (const record of page)
            put.run(record.id, record.associations?.companies?.results[0]?.id ?? null,
                ...fields.map((field) => record.properties[field] ?? null));
    });
    const associations = kind === "contacts" ? ["companies"] : undefined;
    let after;
    do {
        const page = await hubspot.crm[kind].basicApi.getPage(100, after, fields, undefined, associations, false);
        store(page.results);
        records += page.results.length;
        after = page.paging?.next?.after;
    } while (after);
}
book.close();
console.log(JSON.stringify({ records }));
