// jsforce drives the stand-in of Salesforce: it must find nothing to complain about.

import assert from "node:assert/strict";
import { test } from "node:test";
import jsforce from "jsforce";

const where = JSON.parse(process.env.SANDBOX);
const app = { loginUrl: where.salesforce, clientId: where.salesforce_client,
    redirectUri: "http://localhost:17171/crm/salesforce" };

// Tokens rotate, and the client does not keep the new one by itself.
let refreshToken = where.salesforce_refresh;

async function sessionOf(oauth) {
    const told = await oauth.refreshToken(refreshToken);
    refreshToken = told.refresh_token;
    return told;
}

async function connect() {
    const told = await sessionOf(new jsforce.OAuth2(app));
    return new jsforce.Connection({ oauth2: app, loginUrl: where.salesforce, instanceUrl: told.instance_url,
        accessToken: told.access_token, version: "66.0" });
}

test("a refresh token is good once", async () => {
    const first = refreshToken;
    const oauth = new jsforce.OAuth2(app);
    const told = await sessionOf(oauth);
    assert.match(told.access_token, /^00D/);
    assert.equal(told.instance_url, where.salesforce);
    assert.notEqual(refreshToken, first);
    assert.equal(told.expires_in, undefined);
});

test("query finds records, parents and counts", async () => {
    const conn = await connect();
    const page = await conn.query("SELECT Id, Name, Owner.Name FROM Account WHERE Name LIKE 'Account 1%' ORDER BY Name");
    assert.equal(page.totalSize, 11);
    assert.equal(page.done, true);
    assert.equal(page.records[0].Name, "Account 1");
    assert.equal(page.records[0].Owner.Name, "Ben Lund");
    assert.equal((await conn.query("SELECT COUNT() FROM Contact")).totalSize, 250);
    assert.match(conn.limitInfo.apiUsage.limit.toString(), /^100000$/);
});

test("queryMore follows a locator to the end", async () => {
    const conn = await connect();
    const options = { headers: { "Sforce-Query-Options": "batchSize=200" } };
    const first = await conn.query("SELECT Id FROM Contact ORDER BY Id", options);
    assert.equal(first.records.length, 200);
    assert.equal(first.done, false);
    const second = await conn.queryMore(first.nextRecordsUrl, options);
    assert.equal(second.records.length, 50);
    assert.equal(second.done, true);
    assert.equal(new Set([...first.records, ...second.records].map((record) => record.Id)).size, 250);
});

test("a locator dies with its session", async () => {
    const conn = await connect();
    const first = await conn.query("SELECT Id FROM Contact", { headers: { "Sforce-Query-Options": "batchSize=200" } });
    const next = await connect();
    await assert.rejects(next.queryMore(first.nextRecordsUrl), { errorCode: "INVALID_QUERY_LOCATOR" });
});

test("a session that is over is renewed by the client itself", async () => {
    const conn = new jsforce.Connection({ oauth2: app, instanceUrl: where.salesforce, accessToken: "stale",
        refreshToken, version: "66.0" });
    conn.on("refresh", (token, told) => { refreshToken = told.refresh_token; });
    assert.equal((await conn.query("SELECT Id FROM Account LIMIT 5")).records.length, 5);
});

test("collections are upserted, created, changed, retrieved and removed item by item", async () => {
    const conn = await connect();
    const upserted = await conn.sobject("Account").upsert([
        { Quittance_Id__c: "c-1", Name: "Adler & Söhne" }, { Quittance_Id__c: "c-2", Name: "B", Type: "Friend" },
    ], "Quittance_Id__c");
    assert.deepEqual(upserted.map((each) => each.success), [true, false]);
    assert.equal(upserted[0].created, true);
    assert.equal(upserted[1].errors[0].statusCode, "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST");
    const again = await conn.sobject("Account").upsert([{ Quittance_Id__c: "c-1", Phone: "1" }], "Quittance_Id__c");
    assert.deepEqual([again[0].id, again[0].created], [upserted[0].id, false]);

    const made = await conn.sobject("Contact").create([{ LastName: "One" }, { FirstName: "Nobody" }]);
    assert.deepEqual(made.map((each) => each.success), [true, false]);
    assert.equal(made[1].errors[0].statusCode, "REQUIRED_FIELD_MISSING");
    const changed = await conn.sobject("Contact").update([{ Id: made[0].id, Email: "one@a.example" }]);
    assert.equal(changed[0].success, true);
    const [read] = await conn.sobject("Contact").retrieve([made[0].id], { fields: ["Id", "Email"] });
    assert.equal(read.Email, "one@a.example");
    const removed = await conn.sobject("Contact").destroy([made[0].id]);
    assert.equal(removed[0].success, true);
    assert.equal((await conn.query(`SELECT Id FROM Contact WHERE Id = '${made[0].id}'`)).totalSize, 0);
    const all = await conn.query(`SELECT IsDeleted FROM Contact WHERE Id = '${made[0].id}'`, { scanAll: true });
    assert.equal(all.records[0].IsDeleted, true);
});

test("single records are made, read, changed and removed", async () => {
    const conn = await connect();
    const { id } = await conn.sobject("Account").create({ Name: "Single" });
    assert.equal((await conn.sobject("Account").retrieve(id)).Name, "Single");
    await conn.sobject("Account").update({ Id: id, Name: "Married" });
    assert.equal((await conn.sobject("Account").retrieve(id)).Name, "Married");
    await conn.sobject("Account").destroy(id);
    await assert.rejects(conn.sobject("Account").retrieve(id), { errorCode: "NOT_FOUND" });
    const now = Date.now();
    const gone = await conn.sobject("Account").deleted(new Date(now - 3600e3), new Date(now + 60e3));
    assert.ok(gone.deletedRecords.some((each) => each.id === id));
});

test("describe tells the fields", async () => {
    const conn = await connect();
    const described = await conn.describe("Account");
    const fields = Object.fromEntries(described.fields.map((field) => [field.name, field]));
    assert.equal(fields.Quittance_Id__c.externalId, true);
    assert.equal(fields.SystemModstamp.updateable, false);
});

test("a bulk query brings everything as CSV", async () => {
    const conn = await connect();
    conn.bulk2.pollInterval = 50;
    const stream = await conn.bulk2.query("SELECT Id, Name, BillingStreet FROM Account WHERE Name LIKE 'Account %'");
    const records = await stream.toArray();
    assert.equal(records.length, 100);
    assert.match(records[0].BillingStreet, /\nHof$/);
});

test("refusals are understood as the service's own", async () => {
    const conn = await connect();
    await assert.rejects(conn.query("SELECT Colour FROM Account"), { errorCode: "INVALID_FIELD" });
    await assert.rejects(conn.query("SELECT Id FROM Nothing__c"), { errorCode: "INVALID_TYPE" });
    await assert.rejects(conn.query("SELEKT"), { errorCode: "MALFORMED_QUERY" });
});

test("versions are told to anybody", async () => {
    const versions = await (await fetch(`${where.salesforce}/services/data/`)).json();
    assert.ok(versions.some(({ version }) => version === "66.0"));
});

test("a task is about its account, and found through it", async () => {
    const conn = await connect();
    const account = (await conn.query("SELECT Id FROM Account LIMIT 1")).records[0];
    const { id } = await conn.sobject("Task").create({ WhatId: account.Id, Subject: "Invoice 1", Description: "[Q:1]",
        ActivityDate: "2026-11-28", Status: "Completed" });
    const found = await conn.query(`SELECT Id, Description FROM Task WHERE WhatId = '${account.Id}' ORDER BY Id`);
    assert.equal(found.records.find((task) => task.Id === id).Description, "[Q:1]");
});

test("a change holds only for the record as it was read", async () => {
    const conn = await connect();
    const account = (await conn.query("SELECT Id FROM Account LIMIT 1")).records[0];
    const change = (since) => conn.request({ method: "PATCH", url: `/services/data/v66.0/sobjects/Account/${account.Id}`,
        body: JSON.stringify({ Phone: "1" }),
        headers: { "content-type": "application/json", "if-unmodified-since": since.toUTCString() } });
    await assert.rejects(change(new Date(Date.now() - 7 * 864e5)), { errorCode: "PRECONDITION_FAILED" });
    await change(new Date(Date.now() + 60e3));
});

const steer = async (call, order) => {
    const answer = await fetch(`${where.control}/${call}`, { method: "POST", body: JSON.stringify(order) });
    const told = await answer.json();
    assert.equal(answer.status, 200, JSON.stringify(told));
    return told;
};

test("a loser of a merge names its winner, and comes back when that is undone", async () => {
    const conn = await connect();
    const [winner, loser] = (await conn.query("SELECT Id FROM Account ORDER BY Id LIMIT 2")).records.map(({ Id }) => Id);
    await steer("salesforce/merge", { winner, loser });
    const gone = await conn.query(`SELECT IsDeleted, MasterRecordId FROM Account WHERE Id = '${loser}'`, { scanAll: true });
    assert.deepEqual([gone.records[0].IsDeleted, gone.records[0].MasterRecordId], [true, winner]);
    await steer("salesforce/restore", { id: loser });
    assert.equal((await conn.sobject("Account").retrieve(loser)).Id, loser);
});

test("an organisation that moved answers at its new address only", async () => {
    const conn = await connect();
    const { instance } = await steer("salesforce/move", {});
    assert.notEqual(instance, where.salesforce);
    await assert.rejects(conn.query("SELECT Id FROM Account LIMIT 1"));
    const told = await sessionOf(new jsforce.OAuth2(app));
    assert.equal(told.instance_url, instance);
    const moved = new jsforce.Connection({ instanceUrl: instance, accessToken: told.access_token, version: "66.0" });
    assert.equal((await moved.query("SELECT Id FROM Account LIMIT 1")).records.length, 1);
    await steer("salesforce/move", {});
});

test("another organisation answers from the next renewal on", async () => {
    const before = (await sessionOf(new jsforce.OAuth2(app))).id;
    const { id } = await steer("salesforce/organization", {});
    const after = (await sessionOf(new jsforce.OAuth2(app))).id;
    assert.ok(after.includes(id) && !before.includes(id));
});
