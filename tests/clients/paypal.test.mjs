// PayPal's own client drives orders and payments of the stand-in: it must find nothing to complain about.

import assert from "node:assert/strict";
import { test } from "node:test";
import axios from "axios";
import { ApiError, CheckoutPaymentIntent, Client, CustomError, Environment, OrdersController, PatchOp,
         PaymentsController, TransactionSearchController } from "@paypal/paypal-server-sdk";

const where = JSON.parse(process.env.SANDBOX);
const THEIRS = "https://api-m.sandbox.paypal.com";

// The client knows PayPal's own addresses only: the last step of each request leads to the stand-in.
const overHttp = axios.getAdapter("http");
const seen = [];
const adapter = (config) => {
    assert.ok(config.url.startsWith(THEIRS), config.url);
    seen.push(`${config.method.toUpperCase()} ${config.url.slice(THEIRS.length)}`);
    return overHttp({ ...config, url: config.url.replace(THEIRS, where.paypal) });
};

function clientOf(credentials = {}) {
    return new Client({
        environment: Environment.Sandbox,
        clientCredentialsAuthCredentials: {
            oAuthClientId: where.paypal_client, oAuthClientSecret: where.paypal_secret, ...credentials },
        unstable_httpClientOptions: { adapter },
    });
}

const client = clientOf();
const orders = new OrdersController(client);
const payments = new PaymentsController(client);
const reports = new TransactionSearchController(client);

async function world(call, order) {
    const answer = await fetch(`${where.control}/${call}`, { method: "POST", body: JSON.stringify(order) });
    assert.equal(answer.status, 200, await answer.clone().text());
    return answer.json();
}

let keys = 0;
const key = () => `client-${++keys}`;

const orderOf = (value, more = {}) => ({
    intent: CheckoutPaymentIntent.Capture,
    purchaseUnits: [{ amount: { currencyCode: "EUR", value }, ...more }],
    paymentSource: { paypal: { experienceContext: {
        returnUrl: `${where.paypal_pages}/returned`, cancelUrl: `${where.paypal_pages}/cancelled`, userAction: "PAY_NOW",
        shippingPreference: "NO_SHIPPING", paymentMethodPreference: "IMMEDIATE_PAYMENT_REQUIRED" } } },
});

async function paid(value, more) {
    const { result: order } = await orders.createOrder({ body: orderOf(value, more), paypalRequestId: key() });
    await world("paypal/pay", { order: order.id });
    const { result } = await orders.captureOrder({ id: order.id, paypalRequestId: key(), prefer: "return=representation" });
    return result.purchaseUnits[0].payments.captures[0];
}

const refusedWith = (status, issue, kind = CustomError) => (error) => {
    assert.ok(error instanceof kind, `${error.constructor.name}: ${error.message}`);
    assert.equal(error.statusCode, status);
    assert.ok(error.result.debug_id ?? error.result.debugId ?? error.result.error, JSON.stringify(error.result));
    if (issue)
        assert.equal(error.result.details[0].issue, issue);
    return true;
};

test("an order is made, approved and captured", async () => {
    const made = await orders.createOrder({
        body: orderOf("12.50", { invoiceId: "R-1", customId: "C-1", description: "Invoice R-1" }),
        paypalRequestId: key(), prefer: "return=representation" });
    assert.equal(made.statusCode, 201);
    assert.equal(made.result.status, "PAYER_ACTION_REQUIRED");
    assert.equal(made.result.purchaseUnits[0].invoiceId, "R-1");
    const { href } = made.result.links.find(({ rel }) => rel === "payer-action");
    assert.equal((await world("paypal/pay", { url: href })).state, "approved");

    const shown = (await orders.getOrder({ id: made.result.id })).result;
    assert.equal(shown.status, "APPROVED");
    assert.equal(shown.paymentSource.paypal.emailAddress, "payer@example.com");
    const captured = await orders.captureOrder({ id: made.result.id, paypalRequestId: key(), prefer: "return=representation" });
    assert.equal(captured.statusCode, 201);
    const capture = captured.result.purchaseUnits[0].payments.captures[0];
    assert.deepEqual([capture.status, capture.invoiceId, capture.customId], ["COMPLETED", "R-1", "C-1"]);
    assert.equal(capture.sellerReceivableBreakdown.netAmount.value, "11.74");
});

test("a key that comes again shows what it made", async () => {
    const create = { body: orderOf("5.00"), paypalRequestId: key() };
    const first = await orders.createOrder(create);
    const again = await orders.createOrder(create);
    assert.deepEqual([first.statusCode, again.statusCode], [201, 200]);
    assert.equal(again.result.id, first.result.id);
    await world("paypal/pay", { order: first.result.id });
    const capture = { id: first.result.id, paypalRequestId: key(), prefer: "return=representation" };
    const one = (await orders.captureOrder(capture)).result.purchaseUnits[0].payments.captures[0];
    const two = (await orders.captureOrder(capture)).result.purchaseUnits[0].payments.captures[0];
    assert.equal(two.id, one.id);

    const refund = { captureId: one.id, paypalRequestId: key(), body: { amount: { currencyCode: "EUR", value: "1.00" } } };
    const back = await payments.refundCapturedPayment(refund);
    assert.equal((await payments.refundCapturedPayment(refund)).result.id, back.result.id);
    const left = (await payments.getCapturedPayment({ captureId: one.id })).result;
    assert.equal(left.status, "PARTIALLY_REFUNDED");
});

test("refunds are a part or the rest", async () => {
    await paid("500.00"); // So that the balance covers them.
    const capture = await paid("40.00");
    const part = (await payments.refundCapturedPayment({
        captureId: capture.id, paypalRequestId: key(), prefer: "return=representation",
        body: { amount: { currencyCode: "EUR", value: "15.00" }, noteToPayer: "Sorry", invoiceId: "R-9" } })).result;
    assert.deepEqual([part.status, part.amount.value, part.noteToPayer], ["COMPLETED", "15.00", "Sorry"]);
    const rest = (await payments.refundCapturedPayment({
        captureId: capture.id, paypalRequestId: key(), prefer: "return=representation", body: {} })).result;
    assert.equal(rest.sellerPayableBreakdown.totalRefundedAmount.value, "40.00");
    assert.equal((await payments.getRefund({ refundId: rest.id })).result.amount.value, "25.00");
    assert.equal((await payments.getCapturedPayment({ captureId: capture.id })).result.status, "REFUNDED");
});

test("what moved the balance is told, hours later", async () => {
    const capture = await paid("77.00", { invoiceId: "R-77" });
    const { now } = await world("clock", { advance: 4 * 3600 });
    const span = { startDate: new Date(Date.parse(now) - 86_400_000).toISOString(), endDate: now };
    const told = (await reports.searchTransactions({ ...span, fields: "all", pageSize: 500, page: 1 })).result;
    const rows = told.transactionDetails.map((row) => row.transactionInfo);
    const row = rows.find(({ transactionId }) => transactionId === capture.id);
    assert.deepEqual([row.transactionEventCode, row.transactionAmount.value, row.invoiceId], ["T0006", "77.00", "R-77"]);
    assert.equal(row.feeAmount.value, `-${capture.sellerReceivableBreakdown.paypalFee.value}`);
    assert.equal(told.totalItems, rows.length);
    const { balances } = (await reports.searchBalances({})).result;
    assert.equal(balances[0].currency, "EUR");
    await assert.rejects(reports.searchTransactions({ startDate: "2026-01-01T00:00:00Z", endDate: "2026-02-02T00:00:00Z" }),
        (error) => error instanceof ApiError && error.statusCode === 400);
});

test("an order changes until it is captured", async () => {
    const { id } = (await orders.createOrder({ body: orderOf("5.00"), paypalRequestId: key() })).result;
    await orders.patchOrder({ id, body: [{ op: PatchOp.Replace, path: "/purchase_units/@reference_id=='default'/amount",
                                           value: { currency_code: "EUR", value: "6.00" } }] });
    assert.equal((await orders.getOrder({ id })).result.purchaseUnits[0].amount.value, "6.00");
});

test("refusals come as the client's own errors", async () => {
    const { id } = (await orders.createOrder({ body: orderOf("5.00"), paypalRequestId: key() })).result;
    await assert.rejects(orders.captureOrder({ id, paypalRequestId: key() }), refusedWith(422, "ORDER_NOT_APPROVED"));
    await assert.rejects(orders.createOrder({ body: orderOf("5.00") }), refusedWith(400, "PAYPAL_REQUEST_ID_REQUIRED"));
    await assert.rejects(orders.createOrder({ body: orderOf("5.005"), paypalRequestId: key() }),
        refusedWith(422, "DECIMAL_PRECISION"));
    await assert.rejects(orders.getOrder({ id: "0NOSUCHORDER" }), refusedWith(404, "INVALID_RESOURCE_ID"));
    await assert.rejects(payments.getCapturedPayment({ captureId: "0NOSUCH" }), refusedWith(404, "INVALID_RESOURCE_ID"));
    const capture = await paid("5.00");
    await assert.rejects(payments.refundCapturedPayment({
        captureId: capture.id, paypalRequestId: key(), body: { amount: { currencyCode: "EUR", value: "5.01" } } }),
        refusedWith(422, "REFUND_AMOUNT_EXCEEDED"));
    await assert.rejects(orders.captureOrder({ id, paypalRequestId: key(),
        paypalMockResponse: JSON.stringify({ mock_application_codes: "TRANSACTION_REFUSED" }) }),
        refusedWith(422, "TRANSACTION_REFUSED"));
});

test("a server that is down, or too busy, says so", async () => {
    const fault = (status) => fetch(`${where.control}/faults`, { method: "POST", body: JSON.stringify(
        [{ service: "paypal", kind: "status", status, method: "POST", path: "^/v2/checkout/orders$" }]) });
    for (const status of [500, 429]) {
        await fault(status);
        await assert.rejects(orders.createOrder({ body: orderOf("5.00"), paypalRequestId: key() }),
            (error) => error instanceof ApiError && error.statusCode === status);
    }
});

test("tokens are asked for when they are needed, and renewed in time", async () => {
    const asked = () => seen.filter((line) => line === "POST /v1/oauth2/token").length;
    const steady = new OrdersController(clientOf());
    const before = asked();
    const { id } = (await steady.createOrder({ body: orderOf("5.00"), paypalRequestId: key() })).result;
    await steady.getOrder({ id });
    assert.equal(asked(), before + 1); // One token for all calls.

    await world("paypal/tokens", { lifetime: 2 });
    const hasty = new OrdersController(clientOf());
    await hasty.getOrder({ id });
    await new Promise((resolve) => setTimeout(resolve, 3200)); // The client counts in whole seconds.
    await hasty.getOrder({ id });
    assert.equal(asked(), before + 3);

    await world("paypal/tokens", { lifetime: 60 });
    const late = new OrdersController(clientOf());
    await late.getOrder({ id });
    await world("clock", { advance: 61 });
    await assert.rejects(late.getOrder({ id }), refusedWith(401));
    await world("paypal/tokens", {});
    assert.equal((await new OrdersController(clientOf()).getOrder({ id })).statusCode, 200);

    await assert.rejects(new OrdersController(clientOf({ oAuthClientSecret: "wrong" })).getOrder({ id }),
        (error) => error instanceof ApiError && error.statusCode === 401 && error.result.error === "invalid_client");
});
