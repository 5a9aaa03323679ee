#include "tests/sandbox/stripe/parameterLines.h"

namespace quittance::sandbox {

namespace {

constexpr auto peopleAndPrices = R"(
POST /v1/customers
address?.city text
address?.country text
address?.line1 text
address?.line2 text
address?.postal_code text
address?.state text
description text 5000
email text 512
metadata? map
name text 256
phone text 20
preferred_locales[] text

POST /v1/customers/{customer}
= POST /v1/customers

GET /v1/customers list
created range
email text 512

GET /v1/customers/search search

GET /v1/customers/{customer}

DELETE /v1/customers/{customer}

GET /v1/customers/{customer}/cash_balance

POST /v1/customers/{customer}/cash_balance
settings.reconciliation_mode automatic|manual|merchant_default

GET /v1/customers/{customer}/cash_balance_transactions list

GET /v1/customers/{customer}/cash_balance_transactions/{transaction}

POST /v1/customers/{customer}/funding_instructions
bank_transfer*.eu_bank_transfer.country* text 5000
bank_transfer*.requested_address_types[] iban|sort_code|spei|zengin
bank_transfer*.type* eu_bank_transfer|gb_bank_transfer|jp_bank_transfer|mx_bank_transfer|us_bank_transfer
currency* text
funding_type* bank_transfer

POST /v1/test_helpers/customers/{customer}/fund_cash_balance
amount* integer
currency* text
reference text 5000

GET /v1/customers/{customer}/payment_methods list
type text

GET /v1/customers/{customer}/payment_methods/{payment_method}

POST /v1/products
active boolean
description text 40000
metadata map
name* text 5000

POST /v1/products/{id}
active boolean
description? text 40000
metadata? map
name text 5000

GET /v1/products list
active boolean
created range

GET /v1/products/{product}

POST /v1/prices
active boolean
currency* text
metadata map
nickname text 5000
product text 5000
product_data.metadata map
product_data.name* text
tax_behavior exclusive|inclusive|unspecified
unit_amount integer
unit_amount_decimal decimal

POST /v1/prices/{price}
active boolean
metadata? map
nickname text 5000

GET /v1/prices list
active boolean
created range
currency text
product text 5000

GET /v1/prices/{price}

POST /v1/billing_portal/sessions
configuration text 5000
customer* text 5000
locale text
return_url text
)";

constexpr auto linksAndSessions = R"(
POST /v1/payment_links
after_completion.hosted_confirmation.custom_message text 500
after_completion.redirect.url* text
after_completion.type* hosted_confirmation|redirect
allow_promotion_codes boolean
automatic_tax.enabled* boolean
billing_address_collection auto|required
currency text
customer_creation always|if_required
inactive_message text
line_items*[].price text 5000
line_items*[].price_data.currency* text
line_items*[].price_data.product text
line_items*[].price_data.product_data.description text
line_items*[].price_data.product_data.metadata map
line_items*[].price_data.product_data.name* text
line_items*[].price_data.tax_behavior exclusive|inclusive|unspecified
line_items*[].price_data.unit_amount integer
line_items*[].price_data.unit_amount_decimal decimal
line_items*[].quantity* integer
metadata map
payment_intent_data.capture_method automatic|automatic_async|manual
payment_intent_data.description text 1000
payment_intent_data.metadata map
payment_intent_data.setup_future_usage off_session|on_session
payment_intent_data.statement_descriptor text 22
payment_intent_data.statement_descriptor_suffix text 22
payment_method_types[] text
restrictions.completed_sessions*.limit* integer
submit_type auto|book|donate|pay|subscribe

POST /v1/payment_links/{payment_link}
active boolean
after_completion.hosted_confirmation.custom_message text 500
after_completion.redirect.url* text
after_completion.type* hosted_confirmation|redirect
inactive_message? text
metadata map
payment_intent_data.description? text
payment_intent_data.metadata? map
restrictions?.completed_sessions*.limit* integer
submit_type auto|book|donate|pay|subscribe

GET /v1/payment_links list
active boolean

GET /v1/payment_links/{payment_link}

GET /v1/payment_links/{payment_link}/line_items list

POST /v1/checkout/sessions
adaptive_pricing.enabled boolean
cancel_url text
client_reference_id text 200
currency text
customer text 5000
customer_creation always|if_required
customer_email text
expires_at integer
line_items[].price text 5000
line_items[].price_data.currency* text
line_items[].price_data.product text 5000
line_items[].price_data.product_data.description text 40000
line_items[].price_data.product_data.metadata map
line_items[].price_data.product_data.name* text
line_items[].price_data.tax_behavior exclusive|inclusive|unspecified
line_items[].price_data.unit_amount integer
line_items[].price_data.unit_amount_decimal decimal
line_items[].quantity integer
locale text
metadata map
mode payment|setup
payment_intent_data.capture_method automatic|automatic_async|manual
payment_intent_data.description text 1000
payment_intent_data.metadata map
payment_intent_data.receipt_email text
payment_intent_data.setup_future_usage off_session|on_session
payment_intent_data.statement_descriptor text 22
payment_intent_data.statement_descriptor_suffix text 22
payment_method_types[] text
saved_payment_method_options.payment_method_save disabled|enabled
setup_intent_data.description text 1000
setup_intent_data.metadata map
submit_type auto|book|donate|pay|subscribe
success_url text

POST /v1/checkout/sessions/{session}
metadata? map

GET /v1/checkout/sessions list
created range
customer text 5000
customer_details.email* text
payment_intent text 5000
payment_link text 5000
status complete|expired|open

GET /v1/checkout/sessions/{session}

GET /v1/checkout/sessions/{session}/line_items list

POST /v1/checkout/sessions/{session}/expire
)";

constexpr auto payments = R"(
POST /v1/payment_intents
amount* integer
automatic_payment_methods.allow_redirects always|never
automatic_payment_methods.enabled* boolean
capture_method automatic|automatic_async|manual
confirm boolean
currency* text
customer text 5000
description text 1000
mandate_data?.customer_acceptance*.accepted_at integer
mandate_data?.customer_acceptance*.offline hash
mandate_data?.customer_acceptance*.online.ip_address* text
mandate_data?.customer_acceptance*.online.user_agent* text 5000
mandate_data?.customer_acceptance*.type* offline|online
metadata map
off_session boolean
payment_method text 5000
payment_method_data.billing_details.address?.city text
payment_method_data.billing_details.address?.country text
payment_method_data.billing_details.address?.line1 text
payment_method_data.billing_details.address?.line2 text
payment_method_data.billing_details.address?.postal_code text
payment_method_data.billing_details.address?.state text
payment_method_data.billing_details.email? text
payment_method_data.billing_details.name? text
payment_method_data.billing_details.phone? text
payment_method_data.customer_balance hash
payment_method_data.sepa_debit.iban* text 5000
payment_method_data.type* customer_balance|sepa_debit|us_bank_account
payment_method_data.us_bank_account.account_holder_type company|individual
payment_method_data.us_bank_account.account_number text 5000
payment_method_data.us_bank_account.account_type checking|savings
payment_method_data.us_bank_account.routing_number text 5000
payment_method_options.customer_balance?.bank_transfer.eu_bank_transfer.country* text 5000
payment_method_options.customer_balance?.bank_transfer.type* eu_bank_transfer|gb_bank_transfer|jp_bank_transfer|mx_bank_transfer|us_bank_transfer
payment_method_options.customer_balance?.funding_type bank_transfer
payment_method_types[] text
receipt_email text
return_url text
setup_future_usage off_session|on_session
statement_descriptor text 22
statement_descriptor_suffix text 22

POST /v1/payment_intents/{intent}
amount integer
currency text
customer text 5000
description text 1000
metadata? map
payment_method text 5000
payment_method_types[] text
receipt_email? text
setup_future_usage? off_session|on_session
statement_descriptor text 22
statement_descriptor_suffix text 22

POST /v1/payment_intents/{intent}/confirm
mandate_data?.customer_acceptance*.accepted_at integer
mandate_data?.customer_acceptance*.offline hash
mandate_data?.customer_acceptance*.online.ip_address text
mandate_data?.customer_acceptance*.online.user_agent text 5000
mandate_data?.customer_acceptance*.type* offline|online
off_session boolean
payment_method text 5000
payment_method_types[] text
receipt_email? text
return_url text
setup_future_usage? off_session|on_session

POST /v1/payment_intents/{intent}/capture
amount_to_capture integer
metadata? map

POST /v1/payment_intents/{intent}/cancel
cancellation_reason abandoned|duplicate|fraudulent|requested_by_customer

POST /v1/payment_intents/{intent}/apply_customer_balance
amount integer
currency text

POST /v1/payment_intents/{intent}/verify_microdeposits
amounts[] integer
descriptor_code text 5000

GET /v1/payment_intents list
created range
customer text 5000

GET /v1/payment_intents/search search

GET /v1/payment_intents/{intent}
client_secret text 5000

POST /v1/setup_intents
confirm boolean
customer text 5000
description text 1000
mandate_data?.customer_acceptance*.accepted_at integer
mandate_data?.customer_acceptance*.offline hash
mandate_data?.customer_acceptance*.online.ip_address* text
mandate_data?.customer_acceptance*.online.user_agent* text 5000
mandate_data?.customer_acceptance*.type* offline|online
metadata map
payment_method text 5000
payment_method_types[] text
return_url text
usage off_session|on_session

POST /v1/setup_intents/{intent}
customer text 5000
description text 1000
metadata? map
payment_method text 5000
payment_method_types[] text

POST /v1/setup_intents/{intent}/confirm
payment_method text 5000
return_url text

POST /v1/setup_intents/{intent}/cancel
cancellation_reason abandoned|duplicate|requested_by_customer

GET /v1/setup_intents list
created range
customer text 5000
payment_method text 5000

GET /v1/setup_intents/{intent}
client_secret text 5000

POST /v1/payment_methods/{payment_method}
card.exp_month integer
card.exp_year integer
metadata? map

POST /v1/payment_methods/{payment_method}/attach
customer* text 5000

POST /v1/payment_methods/{payment_method}/detach

GET /v1/payment_methods list
customer text 5000
type text

GET /v1/payment_methods/{payment_method}
)";

constexpr auto money = R"(
GET /v1/charges list
created range
customer text 5000
payment_intent text 5000

GET /v1/charges/search search

GET /v1/charges/{charge}

POST /v1/refunds
amount integer
charge text 5000
currency text
customer text 5000
instructions_email text
metadata? map
origin customer_balance
payment_intent text 5000
reason duplicate|fraudulent|requested_by_customer

POST /v1/refunds/{refund}
metadata? map

POST /v1/refunds/{refund}/cancel

POST /v1/test_helpers/refunds/{refund}/expire

GET /v1/refunds list
charge text
created range
payment_intent text 5000

GET /v1/refunds/{refund}

GET /v1/disputes list
charge text
created range
payment_intent text 5000

GET /v1/disputes/{dispute}

GET /v1/payouts list
arrival_date range
created range
status text 5000

GET /v1/payouts/{payout}

GET /v1/balance_transactions list
created range
currency text
payout text 5000
source text 5000
type text 5000

GET /v1/balance_transactions/{id}

GET /v1/balance

GET /v1/account

GET /v1/events list
created range
delivery_success boolean
type text 5000
types[] text 5000

GET /v1/events/{id}
)";

} // namespace

QString parameterLines()
{
    return QString::fromUtf8(peopleAndPrices) + QString::fromUtf8(linksAndSessions)
        + QString::fromUtf8(payments) + QString::fromUtf8(money);
}

} // namespace quittance::sandbox
