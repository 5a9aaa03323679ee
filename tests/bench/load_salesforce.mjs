// A first load with jsforce: all accounts, the fields that Quittance reads, into SQLite.

import Database from "better-sqlite3";
import jsforce from "jsforce";

const [url, file, clientId, refreshToken] = process.argv.slice(2);
const app = { loginUrl: url, clientId, redirectUri: "http://localhost:17171/crm/salesforce" };
const told = await new jsforce.OAuth2(app).refreshToken(refreshToken);
const org = new jsforce.Connection({ oauth2: app, loginUrl: url, instanceUrl: told.instance_url,
    accessToken: told.access_token, version: "66.0" });
const fields = ["Id", "Name", "Phone", "Website", "BillingStreet", "BillingCity", "BillingState", "BillingPostalCode",
    "BillingCountry", "OwnerId", "SystemModstamp", "IsDeleted", "MasterRecordId", "Type", "Quittance_Balance_Currency__c",
    "Quittance_Billing_Email__c", "Quittance_Currency__c", "Quittance_Id__c", "Quittance_Last_Invoice_Date__c",
    "Quittance_Last_Payment_Date__c", "Quittance_Open_Balance__c", "Quittance_Overdue_Balance__c",
    "Quittance_Payment_Terms__c", "Quittance_Synced_At__c", "Quittance_Tax_Id__c"];

const book = new Database(file);
book.pragma("journal_mode = WAL");
book.exec(`CREATE TABLE account (${fields.join(" TEXT, ")} TEXT, PRIMARY KEY (Id)) STRICT`);
const put = book.prepare(`INSERT INTO account VALUES (${Array(fields.length).fill("?").join(", ")})`);
const store = book.transaction((page) => {
    for (const record of page)
        put.run(...fields.map((field) => (record[field] == null ? null : String(record[field]))));
});
let records = 0;
let page = await org.query(`SELECT ${fields.join(", ")} FROM Account`, { scanAll: true, maxFetch: 1e9 });
for (;;) {
    store(page.records);
    records += page.records.length;
    if (page.done)
        break;
    page = await org.queryMore(page.nextRecordsUrl);
}
book.close();
console.log(JSON.stringify({ records, refresh: told.refresh_token }));
