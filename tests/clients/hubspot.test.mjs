// HubSpot's own client drives the stand-in: it must find nothing to complain about.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Client } from "@hubspot/api-client";

const where = JSON.parse(process.env.SANDBOX);
const client = (accessToken) => new Client({ accessToken, basePath: where.hubspot, numberOfApiCallRetries: 0 });
const hubspot = client("pat-eu1-client");

async function everyPage(ask) {
    const records = [];
    let after;
    do {
        const page = await ask(after);
        records.push(...page.results);
        after = page.paging?.next?.after;
    } while (after);
    return records;
}

test("lists are paged to their end, with companies", async () => {
    const contacts = await everyPage((after) => hubspot.crm.contacts.basicApi.getPage(
        100, after, ["firstname", "lastname", "email"], undefined, ["companies"], false));
    assert.equal(contacts.length, 500);
    assert.equal(new Set(contacts.map((contact) => contact.id)).size, 500);
    assert.ok(contacts.some((contact) => contact.associations?.companies?.results.length > 0));
    assert.ok(contacts.every((contact) => "email" in contact.properties));
});

test("search filters, sorts and pages", async () => {
    const page = await hubspot.crm.contacts.searchApi.doSearch({
        filterGroups: [{ filters: [{ propertyName: "hs_object_id", operator: "GT", value: "0" }] }],
        sorts: ["hs_object_id"], properties: ["lastmodifieddate"], limit: 200, after: "0",
    });
    assert.equal(page.total, 500);
    assert.equal(page.results.length, 200);
    const ids = page.results.map((contact) => Number(contact.id));
    assert.deepEqual(ids, [...ids].sort((a, b) => a - b));
});

test("batches are read by id and tell what is missing", async () => {
    const [one, two] = (await hubspot.crm.contacts.basicApi.getPage(2)).results;
    const read = await hubspot.crm.contacts.batchApi.read({
        inputs: [{ id: one.id }, { id: two.id }, { id: "999999999" }], properties: ["email"], propertiesWithHistory: [],
    });
    assert.deepEqual(new Set(read.results.map((contact) => contact.id)), new Set([one.id, two.id]));
    assert.equal(read.numErrors, 1);
});

test("associations, owners, properties and the account are told", async () => {
    const contacts = (await hubspot.crm.contacts.basicApi.getPage(100)).results;
    const companies = await hubspot.crm.associations.v4.batchApi.getPage(
        "contacts", "companies", { inputs: contacts.map(({ id }) => ({ id })) });
    assert.ok(companies.results.length > 0);
    assert.ok((await hubspot.crm.owners.ownersApi.getPage()).results.length > 0);
    const properties = await hubspot.crm.properties.coreApi.getAll("contacts");
    assert.ok(properties.results.some((property) => property.name === "email"));
    const account = await hubspot.apiRequest({ path: "/account-info/2026-09/details" });
    assert.ok((await account.json()).portalId > 0);
});

test("batches are made, changed and upserted, and say what was refused", async () => {
    const made = await hubspot.crm.companies.batchApi.create({
        inputs: [{ properties: { name: "Adler & Söhne" }, associations: [] }, { properties: { name: "B" }, associations: [] }] });
    assert.equal(made.results.length, 2);
    const changed = await hubspot.crm.companies.batchApi.update({
        inputs: made.results.map(({ id }) => ({ id, properties: { city: "Ulm" } })) });
    assert.ok(changed.results.every((company) => company.properties.city === "Ulm"));
    await assert.rejects(hubspot.crm.companies.batchApi.update({
        inputs: [{ id: made.results[0].id, properties: { colour: "red" } }] }), { code: 400 });

    await hubspot.crm.properties.groupsApi.create("companies", { name: "quittance", label: "Quittance" });
    await hubspot.crm.properties.coreApi.create("companies", { name: "quittance_id", label: "Id", type: "string",
        fieldType: "text", groupName: "quittance", hasUniqueValue: true });
    const upsert = (city) => hubspot.crm.companies.batchApi.upsert({
        inputs: [{ id: "c-1", idProperty: "quittance_id", properties: { city } }] });
    const first = await upsert("Bonn");
    const second = await upsert("Köln");
    assert.deepEqual([first.results[0]._new, second.results[0]._new], [true, false]);
    assert.equal(first.results[0].id, second.results[0].id);
});

test("a grant is renewed with a token that rotates", async () => {
    const renew = (token) => new Client({ basePath: where.hubspot, numberOfApiCallRetries: 0 }).oauth.tokensApi.create(
        "refresh_token", undefined, undefined, where.hubspot_client, where.hubspot_secret, token);
    const told = await renew(where.hubspot_refresh);
    assert.ok(told.accessToken && told.refreshToken !== where.hubspot_refresh);
    assert.ok((await client(told.accessToken).crm.contacts.basicApi.getPage(1)).results.length === 1);
    await assert.rejects(renew(where.hubspot_refresh), { code: 400 });
});

test("refusals are understood as the service's own", async () => {
    await assert.rejects(client("pat-wrong").crm.contacts.basicApi.getPage(1), { code: 401 });
    await assert.rejects(hubspot.crm.contacts.basicApi.getPage(101), { code: 400 });
    await assert.rejects(hubspot.crm.contacts.basicApi.getById("999999999"), { code: 404 });
});

test("a note is made with what it hangs on, and found through it", async () => {
    const company = (await hubspot.crm.companies.basicApi.getPage(1)).results[0];
    const note = await hubspot.crm.objects.notes.basicApi.create({
        properties: { hs_timestamp: String(Date.now()), hs_note_body: "Invoice 1<br>[Q:1]" },
        associations: [{ to: { id: company.id },
            types: [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: 190 }] }] });
    const hung = await hubspot.crm.associations.v4.batchApi.getPage("companies", "notes", { inputs: [{ id: company.id }] });
    assert.ok(hung.results[0].to.some(({ toObjectId }) => String(toObjectId) === note.id));
    const read = await hubspot.crm.objects.notes.batchApi.read({
        inputs: [{ id: note.id }], properties: ["hs_note_body"], propertiesWithHistory: [] });
    assert.match(read.results[0].properties.hs_note_body, /\[Q:1\]/);
});

const steer = async (call, order) => {
    const answer = await fetch(`${where.control}/${call}`, { method: "POST", body: JSON.stringify(order) });
    assert.equal(answer.status, 200, await answer.text());
};
const person = async (name) => (await hubspot.crm.contacts.basicApi.create({
    properties: { lastname: name, email: `${name}@removed.example` }, associations: [] })).id;

test("records are merged into a new one", async () => {
    const [one, two] = [await person("one"), await person("two")];
    const merged = await hubspot.crm.contacts.basicApi.merge({ primaryObjectId: one, objectIdToMerge: two });
    assert.ok(![one, two].includes(merged.id));
    assert.equal((await hubspot.crm.contacts.basicApi.getById(two)).id, merged.id);
    await assert.rejects(hubspot.crm.contacts.basicApi.merge({ primaryObjectId: one, objectIdToMerge: two }), { code: 400 });
});

test("records are archived one by one and together, and purged", async () => {
    const [one, two, three] = [await person("three"), await person("four"), await person("five")];
    await hubspot.crm.contacts.basicApi.archive(one);
    await hubspot.crm.contacts.batchApi.archive({ inputs: [{ id: two }] });
    await hubspot.crm.contacts.basicApi.purge({ objectId: three });
    const binned = await everyPage((after) => hubspot.crm.contacts.basicApi.getPage(100, after, undefined, undefined, undefined, true));
    const ids = binned.map(({ id }) => id);
    assert.ok(ids.includes(one) && ids.includes(two) && !ids.includes(three));
    for (const id of [one, two, three])
        await assert.rejects(hubspot.crm.contacts.basicApi.getById(id), { code: 404 });
});

test("records are linked with labels, and the links taken away", async () => {
    const contact = await person("six");
    const company = (await hubspot.crm.companies.basicApi.getPage(1)).results[0].id;
    const { v4 } = hubspot.crm.associations;
    const types = async () => {
        const told = await v4.batchApi.getPage("contacts", "companies", { inputs: [{ id: contact }] });
        return told.results.flatMap(({ to }) => to.flatMap((each) => each.associationTypes.map(({ typeId }) => typeId)));
    };
    const spec = (associationTypeId) => ({ associationCategory: "HUBSPOT_DEFINED", associationTypeId });
    await v4.basicApi.create("contacts", contact, "companies", company, [spec(931)]);
    assert.deepEqual(await types(), [279, 931]);
    await v4.batchApi.create("contacts", "companies", { inputs: [{ _from: { id: contact }, to: { id: company }, types: [spec(1)] }] });
    assert.deepEqual(await types(), [1, 279, 931]);
    await v4.basicApi.archive("contacts", contact, "companies", company);
    assert.deepEqual(await types(), []);
    await v4.basicApi.createDefault("contacts", contact, "companies", company);
    assert.deepEqual(await types(), [279]);
    await v4.batchApi.archive("contacts", "companies", { inputs: [{ _from: { id: contact }, to: [{ id: company }] }] });
    assert.deepEqual(await types(), []);
});

test("search tells a change when the index has it, and the account can be another", async () => {
    const id = await person("seven");
    await steer("hubspot/lag", { seconds: 600 });
    await hubspot.crm.contacts.basicApi.update(id, { properties: { city: "Celle" } });
    const found = async () => (await hubspot.crm.contacts.searchApi.doSearch({
        filterGroups: [{ filters: [{ propertyName: "city", operator: "EQ", value: "Celle" }] }], properties: [], limit: 10, after: "0" })).total;
    assert.equal(await found(), 0);
    await steer("clock", { advance: 601 });
    assert.equal(await found(), 1);
    await steer("hubspot/lag", { seconds: 0 });

    await steer("hubspot/portal", { id: 4711 });
    const account = await hubspot.apiRequest({ path: "/account-info/2026-09/details" });
    assert.equal((await account.json()).portalId, 4711);
});

test("a refresh token is looked at and revoked", async () => {
    const tokens = new Client({ basePath: where.hubspot, numberOfApiCallRetries: 0 }).oauth;
    const ask = (query) => fetch(`${where.hubspot}/oauth/2026-09/${query.path}`, { method: "POST", body: new URLSearchParams({
        client_id: where.hubspot_client, client_secret: where.hubspot_secret, ...query.form }) });
    // The test of renewal has used the first one; a person agrees once more.
    const back = await fetch(`${where.hubspot}/oauth/authorize?` + new URLSearchParams({ client_id: where.hubspot_client,
        redirect_uri: "http://localhost:17171/crm/hubspot", scope: "oauth", state: "s" }), { redirect: "manual" });
    const code = new URL(back.headers.get("location")).searchParams.get("code");
    const given = await tokens.tokensApi.create("authorization_code", code, "http://localhost:17171/crm/hubspot",
        where.hubspot_client, where.hubspot_secret);
    assert.ok((await tokens.refreshTokensApi.get(given.refreshToken)).hubId > 0);
    const seen = await (await ask({ path: "token/introspect", form: { token: given.refreshToken } })).json();
    assert.equal(seen.active, true);
    await tokens.refreshTokensApi.archive(given.refreshToken);
    await assert.rejects(tokens.refreshTokensApi.get(given.refreshToken), { code: 404 });
    assert.equal((await ask({ path: "token/revoke", form: { token: given.refreshToken } })).status, 200);
});
