// Stripe's own client drives the stand-in: it must find nothing to complain about.

import assert from "node:assert/strict";
import { test } from "node:test";
import Stripe from "stripe";

const where = JSON.parse(process.env.SANDBOX);
const address = new URL(where.stripe);
let calls = 0;

function client(key, options = {}) {
    const made = new Stripe(key, {
        host: address.hostname, port: Number(address.port), protocol: "http", maxNetworkRetries: 0,
        telemetry: false, timeout: 5000, ...options,
    });
    made.on("response", () => { calls += 1; });
    return made;
}

const stripe = client("rk_test_client");

// What the world does, and no program can: see the stand-in's ControlService.
async function order(name, body) {
    const answer = await fetch(`${where.control}/${name}`, { method: "POST", body: JSON.stringify(body) });
    const said = await answer.json();
    assert.equal(answer.status, 200, `${name}: ${said.error}`);
    return said;
}

const day = 24 * 60 * 60;
const passTime = (seconds) => order("clock", { advance: seconds });

async function refusal(promise) {
    try {
        await promise;
    } catch (error) {
        return error;
    }
    return assert.fail("nothing was refused");
}

const inlineLine = (cents, name = "Invoice 2026-0042") => ({
    quantity: 1, price_data: { currency: "eur", unit_amount: cents, product_data: { name } },
});

async function collect(list, request) {
    const ids = [];
    for await (const each of list(request))
        ids.push(each.id);
    return ids;
}

test("the client speaks the version the program pins", async () => {
    assert.equal(Stripe.API_VERSION ?? stripe.getApiField("version"), "2026-07-29.dahlia");
    const balance = await stripe.balance.retrieve();
    assert.equal(balance.lastResponse.apiVersion, "2026-07-29.dahlia");
    assert.match(balance.lastResponse.requestId, /^req_/);
});

test("customers are made, changed, read, listed, searched and deleted", async () => {
    const made = await stripe.customers.create({
        name: "Adler & Söhne", email: "a+b@adler.example", address: { city: "Bonn", country: "DE" },
        metadata: { quittance_customer: "c-1" },
    });
    assert.equal(made.address.city, "Bonn");
    const changed = await stripe.customers.update(made.id, { phone: "+49 1", metadata: { more: "1" } });
    assert.deepEqual(changed.metadata, { quittance_customer: "c-1", more: "1" });
    assert.equal((await stripe.customers.retrieve(made.id)).email, "a+b@adler.example");
    assert.deepEqual((await stripe.customers.list({ email: "a+b@adler.example" })).data.map((c) => c.id), [made.id]);

    const query = "metadata['quittance_customer']:'c-1' AND email:'a+b@adler.example'";
    assert.equal((await stripe.customers.search({ query })).data.length, 0); // Not yet searchable.
    await passTime(61);
    assert.deepEqual((await stripe.customers.search({ query })).data.map((c) => c.id), [made.id]);

    assert.equal((await stripe.customers.del(made.id)).deleted, true);
    assert.equal((await stripe.customers.retrieve(made.id)).deleted, true);
});

test("lists are paged both ways", async () => {
    const made = [];
    for (let i = 0; i < 25; ++i)
        made.push((await stripe.customers.create({ name: `Page ${i}`, email: "page@example.com" })).id);

    const older = await collect((q) => stripe.customers.list(q), { email: "page@example.com", limit: 7 });
    assert.deepEqual(older, [...made].reverse());

    const newer = await collect((q) => stripe.customers.list(q),
        { email: "page@example.com", limit: 7, ending_before: made[0] });
    assert.deepEqual(newer, made.slice(1));

    const searched = [];
    await passTime(61);
    for await (const each of stripe.customers.search({ query: "email:'page@example.com'", limit: 10 }))
        searched.push(each.id);
    assert.deepEqual(searched, [...made].reverse());
});

test("products and prices can be made and used", async () => {
    const product = await stripe.products.create({ name: "Consulting" });
    const price = await stripe.prices.create({ product: product.id, currency: "eur", unit_amount: 5000 });
    assert.equal((await stripe.prices.update(price.id, { nickname: "hour" })).nickname, "hour");
    assert.equal((await stripe.products.update(product.id, { description: "By the hour" })).description,
        "By the hour");
    assert.equal((await stripe.prices.list({ product: product.id })).data.length, 1);
    assert.ok((await stripe.products.list({ active: true })).data.some((each) => each.id === product.id));
    const link = await stripe.paymentLinks.create({
        line_items: [{ price: price.id, quantity: 2 }], expand: ["line_items"],
    });
    assert.equal(link.line_items.data[0].amount_total, 10000);
});

test("a payment link is paid once, withdrawn and expanded", async () => {
    const link = await stripe.paymentLinks.create({
        line_items: [inlineLine(12345)], restrictions: { completed_sessions: { limit: 1 } },
        metadata: { quittance_link: "l-1" }, payment_intent_data: { metadata: { quittance_invoice: "i-1" } },
        inactive_message: "Paid or withdrawn.", customer_creation: "always",
    });
    assert.equal((await order("pay", { link: link.id })).state, "paid");

    const after = await stripe.paymentLinks.retrieve(link.id, { expand: ["line_items.data.price.product"] });
    assert.equal(after.active, false);
    assert.equal(after.line_items.data[0].price.product.name, "Invoice 2026-0042");
    assert.equal((await stripe.paymentLinks.listLineItems(link.id)).data.length, 1);
    const sessions = await stripe.checkout.sessions.list({
        payment_link: link.id, expand: ["data.payment_intent.latest_charge.balance_transaction"],
    });
    const [session] = sessions.data;
    assert.equal(session.payment_status, "paid");
    assert.equal(session.payment_intent.metadata.quittance_invoice, "i-1");
    assert.equal(session.payment_intent.latest_charge.balance_transaction.net, 12345 - 185 - 25);

    const other = await stripe.paymentLinks.create({ line_items: [inlineLine(700)] });
    assert.equal((await stripe.paymentLinks.update(other.id, { active: false })).active, false);
    assert.ok((await stripe.paymentLinks.list({ active: false })).data.length >= 2);
});

test("a checkout session takes a payment or saves a card", async () => {
    const customer = await stripe.customers.create({ name: "Session" });
    const paying = await stripe.checkout.sessions.create({
        mode: "payment", customer: customer.id, line_items: [inlineLine(4200)],
        success_url: "https://example.com/thanks?s={CHECKOUT_SESSION_ID}", client_reference_id: "INV-42",
        adaptive_pricing: { enabled: false }, payment_intent_data: { setup_future_usage: "off_session" },
    });
    assert.equal(paying.status, "open");
    assert.equal((await order("pay", { session: paying.id })).state, "paid");
    const paid = await stripe.checkout.sessions.retrieve(paying.id, { expand: ["payment_intent", "customer"] });
    assert.equal(paid.status, "complete");
    assert.equal(paid.payment_intent.amount_received, 4200);
    assert.equal(paid.customer.id, customer.id);

    const saving = await stripe.checkout.sessions.create({
        mode: "setup", currency: "eur", customer: customer.id, success_url: "https://example.com/",
    });
    assert.equal((await order("pay", { session: saving.id, card: "5555555555554444" })).state, "paid");
    const saved = await stripe.checkout.sessions.retrieve(saving.id, { expand: ["setup_intent.payment_method"] });
    assert.equal(saved.setup_intent.payment_method.card.last4, "4444");
    const cards = await stripe.customers.listPaymentMethods(customer.id, { type: "card" });
    assert.deepEqual(cards.data.map((each) => each.card.last4), ["4444", "4242"]);

    const third = await stripe.checkout.sessions.create({
        mode: "payment", line_items: [inlineLine(100)], success_url: "https://example.com/",
    });
    assert.equal((await stripe.checkout.sessions.expire(third.id)).status, "expired");
    assert.equal((await stripe.checkout.sessions.listLineItems(third.id)).data[0].amount_total, 100);
    const again = await refusal(stripe.checkout.sessions.expire(third.id));
    assert.ok(again instanceof Stripe.errors.StripeInvalidRequestError);
});

test("a saved card is charged without its holder", async () => {
    const customer = await stripe.customers.create({ name: "Off session" });
    const card = await stripe.paymentMethods.attach("pm_card_visa", { customer: customer.id });
    assert.equal(card.customer, customer.id);
    const intent = await stripe.paymentIntents.create({
        amount: 9900, currency: "eur", customer: customer.id, payment_method: card.id, off_session: true,
        confirm: true, payment_method_types: ["card"], expand: ["latest_charge.balance_transaction"],
    });
    assert.equal(intent.status, "succeeded");
    assert.equal(intent.latest_charge.balance_transaction.amount, 9900);
    assert.equal((await stripe.paymentMethods.update(card.id, { card: { exp_month: 1, exp_year: 2040 } })).card.exp_year,
        2040);
    assert.equal((await stripe.paymentMethods.detach(card.id)).customer, null);
    assert.equal((await stripe.paymentMethods.list({ customer: customer.id, type: "card" })).data.length, 0);
});

test("an authorisation is captured in part, cancelled or runs out", async () => {
    const authorise = (amount) => stripe.paymentIntents.create({
        amount, currency: "eur", capture_method: "manual", payment_method: "pm_card_visa", confirm: true,
        payment_method_types: ["card"],
    });
    const first = await authorise(10000);
    assert.equal(first.status, "requires_capture");
    const captured = await stripe.paymentIntents.capture(first.id, { amount_to_capture: 6000 });
    assert.equal(captured.amount_received, 6000);
    const second = await authorise(5000);
    const cancelled = await stripe.paymentIntents.cancel(second.id, { cancellation_reason: "abandoned" });
    assert.equal(cancelled.status, "canceled");
    const third = await authorise(5000);
    await passTime(7 * day);
    assert.equal((await stripe.paymentIntents.retrieve(third.id)).cancellation_reason, "expired");
});

test("the bank may ask the holder, who approves or not", async () => {
    const ask = () => stripe.paymentIntents.create({
        amount: 3000, currency: "eur", payment_method: "pm_card_authenticationRequired", confirm: true,
        payment_method_types: ["card"], return_url: "https://example.com/",
    });
    const good = await ask();
    assert.equal(good.status, "requires_action");
    assert.equal(good.next_action.type, "redirect_to_url");
    assert.equal((await order("approve", { intent: good.id })).status, "succeeded");
    const bad = await ask();
    await order("approve", { intent: bad.id, approve: false });
    const failed = await stripe.paymentIntents.retrieve(bad.id);
    assert.equal(failed.status, "requires_payment_method");
    assert.equal(failed.last_payment_error.code, "payment_intent_authentication_failure");
    const confirmed = await stripe.paymentIntents.confirm(bad.id, { payment_method: "pm_card_mastercard" });
    assert.equal(confirmed.status, "succeeded");
    assert.ok((await stripe.paymentIntents.list({ limit: 3 })).data.length === 3);
    await passTime(61);
    const found = await stripe.paymentIntents.search({ query: "status:'succeeded' AND amount:3000" });
    assert.equal(found.data.length, 2);
});

test("a setup intent saves a way to pay", async () => {
    const customer = await stripe.customers.create({ name: "Setup" });
    const setup = await stripe.setupIntents.create({ customer: customer.id, payment_method_types: ["card"] });
    const done = await stripe.setupIntents.confirm(setup.id, { payment_method: "pm_card_visa" });
    assert.equal(done.status, "succeeded");
    assert.equal((await stripe.setupIntents.retrieve(setup.id)).payment_method, done.payment_method);
    const dropped = await stripe.setupIntents.create({ customer: customer.id });
    assert.equal((await stripe.setupIntents.update(dropped.id, { description: "later" })).description, "later");
    assert.equal((await stripe.setupIntents.cancel(dropped.id)).status, "canceled");
    assert.equal((await stripe.setupIntents.list({ customer: customer.id })).data.length, 2);
});

test("a bank transfer is funded in two parts and leaves an excess", async () => {
    const customer = await stripe.customers.create({ name: "Transfer" });
    const intent = await stripe.paymentIntents.create({
        amount: 10000, currency: "eur", customer: customer.id, confirm: true,
        payment_method_types: ["customer_balance"], payment_method_data: { type: "customer_balance" },
        payment_method_options: { customer_balance: { funding_type: "bank_transfer",
            bank_transfer: { type: "eu_bank_transfer", eu_bank_transfer: { country: "DE" } } } },
    });
    const transfer = intent.next_action.display_bank_transfer_instructions;
    assert.equal(transfer.amount_remaining, 10000);
    assert.match(transfer.financial_addresses[0].iban.iban, /^DE\d{20}$/);
    const instructions = await stripe.customers.createFundingInstructions(customer.id, {
        currency: "eur", funding_type: "bank_transfer",
        bank_transfer: { type: "eu_bank_transfer", eu_bank_transfer: { country: "DE" } },
    });
    assert.equal(instructions.bank_transfer.financial_addresses[0].iban.iban,
        transfer.financial_addresses[0].iban.iban);

    await stripe.testHelpers.customers.fundCashBalance(customer.id, { amount: 4000, currency: "eur" });
    const part = await stripe.paymentIntents.retrieve(intent.id);
    assert.equal(part.status, "requires_action");
    assert.equal(part.next_action.display_bank_transfer_instructions.amount_remaining, 6000);
    await order("fund", { customer: customer.id, amount: 7000, reference: transfer.reference });
    assert.equal((await stripe.paymentIntents.retrieve(intent.id)).status, "succeeded");
    const cash = await stripe.customers.retrieveCashBalance(customer.id);
    assert.equal(cash.available.eur, 1000);
    assert.equal((await stripe.customers.listCashBalanceTransactions(customer.id)).data.length, 4);

    await stripe.customers.updateCashBalance(customer.id, { settings: { reconciliation_mode: "manual" } });
    const manual = await stripe.paymentIntents.create({
        amount: 900, currency: "eur", customer: customer.id, confirm: true,
        payment_method_types: ["customer_balance"], payment_method_data: { type: "customer_balance" },
    });
    assert.equal(manual.status, "succeeded"); // The cash balance covered it.
    const back = await stripe.refunds.create({
        origin: "customer_balance", customer: customer.id, currency: "eur", amount: 100,
    });
    assert.equal(back.status, "succeeded");
});

test("a debit takes days, and may fail or be taken back", async () => {
    const debit = (iban) => stripe.paymentIntents.create({
        amount: 5000, currency: "eur", confirm: true, payment_method_types: ["sepa_debit"],
        payment_method_data: { type: "sepa_debit", sepa_debit: { iban },
            billing_details: { name: "Payer", email: "p@example.com" } },
        mandate_data: { customer_acceptance: { type: "offline" } },
    });
    const good = await debit("AT611904300234573201");
    assert.equal(good.status, "processing");
    await order("settle", { intent: good.id });
    assert.equal((await stripe.paymentIntents.retrieve(good.id)).status, "succeeded");
    const bad = await debit("AT861904300235473202");
    await passTime(6 * day);
    const failed = await stripe.paymentIntents.retrieve(bad.id, { expand: ["latest_charge"] });
    assert.equal(failed.status, "requires_payment_method");
    assert.equal(failed.latest_charge.failure_code, "insufficient_funds");
    const late = await debit("AT591904300235473203");
    await passTime(6 * day);
    const [dispute] = (await stripe.disputes.list({ payment_intent: late.id })).data;
    assert.equal(dispute.status, "lost");
    assert.equal(dispute.balance_transactions[0].amount, -5000);
});

test("refunds are full, partial, waiting and failing", async () => {
    const pay = (method) => stripe.paymentIntents.create({
        amount: 10000, currency: "eur", payment_method: method, confirm: true, payment_method_types: ["card"],
    });
    const intent = await pay("pm_card_visa");
    const part = await stripe.refunds.create({
        payment_intent: intent.id, amount: 2500, reason: "requested_by_customer",
    });
    assert.equal(part.status, "succeeded");
    assert.equal((await stripe.refunds.update(part.id, { metadata: { why: "wrong" } })).metadata.why, "wrong");
    const rest = await stripe.refunds.create({ charge: intent.latest_charge });
    assert.equal(rest.amount, 7500);
    assert.equal((await stripe.charges.retrieve(intent.latest_charge)).refunded, true);
    assert.deepEqual((await stripe.refunds.list({ payment_intent: intent.id })).data.map((r) => r.id),
        [rest.id, part.id]);
    const more = await refusal(stripe.refunds.create({ payment_intent: intent.id }));
    assert.equal(more.code, "charge_already_refunded");

    const failing = await stripe.refunds.create({ payment_intent: (await pay("pm_card_refundFail")).id });
    const waiting = await stripe.refunds.create({ payment_intent: (await pay("pm_card_pendingRefund")).id });
    assert.equal(waiting.status, "pending");
    await passTime(61);
    const failed = await stripe.refunds.retrieve(failing.id, { expand: ["failure_balance_transaction"] });
    assert.equal(failed.status, "failed");
    assert.equal(failed.failure_balance_transaction.type, "refund_failure");
    assert.equal((await stripe.refunds.retrieve(waiting.id)).status, "succeeded");
});

test("a dispute takes the money and gives it back when won", async () => {
    const intent = await stripe.paymentIntents.create({
        amount: 8000, currency: "eur", payment_method: "pm_card_createDispute", confirm: true,
        payment_method_types: ["card"],
    });
    const [dispute] = (await stripe.disputes.list({ payment_intent: intent.id })).data;
    assert.equal(dispute.status, "needs_response");
    assert.ok(dispute.evidence_details.due_by > dispute.created);
    await order("dispute/move", { dispute: dispute.id, step: "win" });
    const won = await stripe.disputes.retrieve(dispute.id, { expand: ["charge"] });
    assert.equal(won.status, "won");
    assert.equal(won.charge.disputed, true);
    assert.deepEqual(won.balance_transactions.map((line) => line.amount), [-8000, 8000]);
});

test("a payout is the sum of its movements", async () => {
    await passTime(9 * day); // All is available, paid out at midnight and put together.
    const payouts = await stripe.payouts.list({ limit: 100 });
    assert.ok(payouts.data.length > 0);
    for (const payout of payouts.data.filter((each) => each.automatic && each.status === "paid")) {
        let sum = 0;
        for await (const line of stripe.balanceTransactions.list({ payout: payout.id, limit: 100, expand: ["data.source"] }))
            sum += line.type === "payout" ? 0 : line.net;
        assert.equal(sum, payout.amount);
    }
    const one = await stripe.payouts.retrieve(payouts.data[0].id, { expand: ["balance_transaction"] });
    assert.equal(one.balance_transaction.amount, -one.amount);
    const lines = await stripe.balanceTransactions.list({ type: "charge", limit: 1 });
    assert.equal((await stripe.balanceTransactions.retrieve(lines.data[0].id)).fee_details[0].type, "stripe_fee");
    assert.ok((await stripe.charges.list({ limit: 2 })).data.length === 2);
});

test("the billing portal opens for a customer", async () => {
    const customer = await stripe.customers.create({ name: "Portal" });
    const session = await stripe.billingPortal.sessions.create({
        customer: customer.id, return_url: "https://example.com/",
    });
    assert.equal(session.object, "billing_portal.session");
    assert.ok(session.url.startsWith("http"));
});

test("a repeated key replays the answer, and another request under it is refused", async () => {
    const key = { idempotencyKey: `client-${Date.now()}` };
    const first = await stripe.customers.create({ name: "Once" }, key);
    const second = await stripe.customers.create({ name: "Once" }, key);
    assert.equal(second.id, first.id);
    assert.equal(second.lastResponse.headers["idempotent-replayed"], "true");
    assert.equal(first.lastResponse.headers["idempotent-replayed"], undefined);

    const other = await refusal(stripe.customers.create({ name: "Twice" }, key));
    assert.ok(other instanceof Stripe.errors.StripeIdempotencyError);
    assert.equal(other.statusCode, 400);
    const elsewhere = await refusal(stripe.products.create({ name: "Once" }, key));
    assert.ok(elsewhere instanceof Stripe.errors.StripeIdempotencyError);
});

test("a key still in use is a conflict, which the client retries", async () => {
    const key = { idempotencyKey: `busy-${Date.now()}` };
    await order("faults", [{ service: "stripe", kind: "latency", latency_ms: 700, path: "^/v1/customers$", times: 1 }]);
    const slow = stripe.customers.create({ name: "Slow" }, key);
    await new Promise((resolve) => { setTimeout(resolve, 150); });
    const conflict = await refusal(stripe.customers.create({ name: "Slow" }, key));
    assert.equal(conflict.statusCode, 409);
    assert.equal(conflict.code, "idempotency_key_in_use");
    const patient = await client("rk_test_client", { maxNetworkRetries: 2 }).customers.create({ name: "Slow" }, key);
    assert.equal(patient.id, (await slow).id);
});

test("each refusal is an error of its class", async () => {
    const { errors } = Stripe;
    const declined = await refusal(stripe.paymentIntents.create({
        amount: 1000, currency: "eur", payment_method: "pm_card_chargeDeclinedInsufficientFunds", confirm: true,
        payment_method_types: ["card"],
    }));
    assert.ok(declined instanceof errors.StripeCardError);
    assert.equal(declined.decline_code, "insufficient_funds");
    assert.equal(declined.payment_intent.status, "requires_payment_method");
    assert.match(declined.charge, /^ch_/);

    const customer = await stripe.customers.create({ name: "Asks" });
    const asked = await stripe.paymentMethods.attach("pm_card_authenticationRequired", { customer: customer.id });
    const absent = await refusal(stripe.paymentIntents.create({
        amount: 1000, currency: "eur", customer: customer.id, payment_method: asked.id, confirm: true,
        off_session: true, payment_method_types: ["card"],
    }));
    assert.ok(absent instanceof errors.StripeCardError);
    assert.equal(absent.code, "authentication_required");

    const unknown = await refusal(stripe.customers.create({ colour: "red" }));
    assert.ok(unknown instanceof errors.StripeInvalidRequestError);
    assert.equal(unknown.code, "parameter_unknown");
    assert.equal(unknown.param, "colour");
    const missing = await refusal(stripe.paymentIntents.create({ currency: "eur" }));
    assert.equal(missing.param, "amount");
    const nobody = await refusal(stripe.customers.retrieve("cus_nobody"));
    assert.equal(nobody.code, "resource_missing");
    assert.equal(nobody.statusCode, 404);

    const wrong = await refusal(client("rk_test_wrong").balance.retrieve());
    assert.ok(wrong instanceof errors.StripeAuthenticationError);
    const lacking = client("rk_test_without__refund_write");
    const forbidden = await refusal(lacking.refunds.create({ payment_intent: "pi_x" }));
    assert.ok(forbidden instanceof errors.StripePermissionError);
    assert.match(forbidden.message, /'rak_refund_write'/);
    assert.equal((await refusal(lacking.refunds.retrieve("re_x"))).statusCode, 404); // Reading it may.

    const live = await refusal(client("rk_live_sandbox").customers.retrieve(customer.id));
    assert.match(live.message, /a similar object exists in test mode/);
    assert.equal((await client("rk_live_sandbox").balance.retrieve()).livemode, true);
});

test("haste and breakdowns are errors of their class", async () => {
    const { errors } = Stripe;
    const fail = (status, code) => order("faults", [{ service: "stripe", kind: "status", status, code, times: 1 }]);
    await fail(429, "");
    assert.ok(await refusal(stripe.balance.retrieve()) instanceof errors.StripeRateLimitError);
    await fail(429, "lock_timeout");
    assert.equal((await client("rk_test_client", { maxNetworkRetries: 1 }).balance.retrieve()).object, "balance");
    await fail(500, "");
    assert.ok(await refusal(stripe.balance.retrieve()) instanceof errors.StripeAPIError);
    await order("faults", [{ service: "stripe", kind: "cut_before", times: -1 }]);
    assert.ok(await refusal(stripe.balance.retrieve()) instanceof errors.StripeConnectionError);
    await order("faults", []);
});

test("events are listed, and their signatures hold", async () => {
    const events = await stripe.events.list({ types: ["charge.dispute.created", "payout.paid"], limit: 5 });
    assert.ok(events.data.length > 0);
    const [event] = events.data;
    assert.equal((await stripe.events.retrieve(event.id)).id, event.id);
    const secret = "whsec_test_secret";
    const signed = await order("sign", { event: event.id, secret, at: Math.floor(Date.now() / 1000) });
    assert.equal(stripe.webhooks.constructEvent(signed.payload, signed.header, secret).id, event.id);
    assert.throws(() => stripe.webhooks.constructEvent(`${signed.payload} `, signed.header, secret),
        Stripe.errors.StripeSignatureVerificationError);
    const old = await order("sign", { event: event.id, secret, at: 1700000000 });
    assert.throws(() => stripe.webhooks.constructEvent(old.payload, old.header, secret),
        Stripe.errors.StripeSignatureVerificationError);
});

test("all of this took more than a hundred calls", () => {
    assert.ok(calls > 100, `only ${calls} calls`);
    console.log(`${calls} calls`);
});
