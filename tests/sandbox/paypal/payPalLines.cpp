#include "tests/sandbox/paypal/payPalLines.h"

namespace quittance::sandbox {

namespace {

constexpr auto shapes = R"(
shape money
currency_code* text 3 3
value* text 0 32 decimal

shape orders_amount
= money
breakdown orders_breakdown

shape orders_breakdown
item_total money
shipping money
handling money
tax_total money
insurance money
shipping_discount money
discount money

shape orders_item
name* text 1 127
unit_amount* money
tax money
quantity* text 1 10 count
description text 0 127
sku text 0 127
category DIGITAL_GOODS|PHYSICAL_GOODS|DONATION

shape payee
email_address text 3 254 mail
merchant_id text 13 13 account

shape orders_unit
reference_id text 1 256
amount* orders_amount
payee payee
description text 1 127
custom_id text 1 127
invoice_id text 1 127
soft_descriptor text 1 22
items[] orders_item

shape orders_name
given_name text 0 140
surname text 0 140
full_name text 0 300

shape experience
brand_name text 1 127 anything
locale text 2 10 locale
shipping_preference GET_FROM_FILE|NO_SHIPPING|SET_PROVIDED_ADDRESS
return_url text 0 4000
cancel_url text 0 4000
landing_page LOGIN|GUEST_CHECKOUT|NO_PREFERENCE
user_action CONTINUE|PAY_NOW
payment_method_preference UNRESTRICTED|IMMEDIATE_PAYMENT_REQUIRED

shape wallet
email_address text 3 254 mail
name orders_name
experience_context experience

shape payment_source
paypal wallet

shape payment_method
payee_preferred UNRESTRICTED|IMMEDIATE_PAYMENT_REQUIRED

shape application_context
brand_name text 1 127
locale text 2 10 locale
landing_page LOGIN|BILLING|NO_PREFERENCE
shipping_preference GET_FROM_FILE|NO_SHIPPING|SET_PROVIDED_ADDRESS
user_action CONTINUE|PAY_NOW
payment_method payment_method
return_url text 0 4000
cancel_url text 0 4000

shape patch
op* add|remove|replace
path text 0 4000
value any
)";

constexpr auto ordersAndPayments = R"(
POST /v1/oauth2/token

POST /v2/checkout/orders body*
header PayPal-Request-Id text 1 108
header Prefer text 1 25 prefer
header PayPal-Client-Metadata-Id text 1 36
intent* CAPTURE
purchase_units[1-10]* orders_unit
payment_source payment_source
application_context application_context
issues INVALID_ARRAY_MAX_ITEMS INVALID_ARRAY_MIN_ITEMS INVALID_COUNTRY_CODE INVALID_PARAMETER_SYNTAX INVALID_PARAMETER_VALUE INVALID_STRING_LENGTH MALFORMED_REQUEST_JSON MISSING_REQUIRED_PARAMETER NOT_SUPPORTED PAYPAL_REQUEST_ID_REQUIRED

GET /v2/checkout/orders/{id}
query fields text 0 100 field

PATCH /v2/checkout/orders/{id} list
= patch
issues AMOUNT_NOT_PATCHABLE FIELD_NOT_PATCHABLE INVALID_ARRAY_MAX_ITEMS INVALID_PARAMETER_SYNTAX INVALID_PARAMETER_VALUE INVALID_PATCH_OPERATION INVALID_STRING_LENGTH MALFORMED_REQUEST_JSON MISSING_REQUIRED_PARAMETER

POST /v2/checkout/orders/{id}/capture body
header PayPal-Request-Id text 1 108
header Prefer text 1 25 prefer
header PayPal-Client-Metadata-Id text 1 36
payment_source payment_source
issues INVALID_PARAMETER_SYNTAX INVALID_PARAMETER_VALUE INVALID_STRING_LENGTH MALFORMED_REQUEST_JSON MISSING_REQUIRED_PARAMETER

GET /v2/payments/captures/{capture_id}

POST /v2/payments/captures/{capture_id}/refund body
header PayPal-Request-Id text 0 108
header Prefer text 0 25
amount money
custom_id text 1 127 anything
invoice_id text 1 127 anything
note_to_payer text 1 255 anything
issues INVALID_PARAMETER_SYNTAX INVALID_STRING_LENGTH MISSING_REQUIRED_PARAMETER

GET /v2/payments/refunds/{refund_id}
)";

constexpr auto invoiceShapes = R"(
shape invoice_name
prefix text 0 140
given_name text 0 140
surname text 0 140
middle_name text 0 140
suffix text 0 140
full_name text 0 300

shape invoice_address
address_line_1 text 0 300
address_line_2 text 0 300
admin_area_1 text 0 300
admin_area_2 text 0 120
postal_code text 0 60
country_code* text 2 2 country

shape contact
business_name text 0 300
name invoice_name
address invoice_address

shape invoice_phone
country_code* text 1 3 phone_country
national_number* text 1 14 phone
phone_type* FAX|HOME|MOBILE|OTHER|PAGER

shape billing_info
= contact
email_address text 3 254 invoice_mail
phones[] invoice_phone
additional_info text 0 40
language text 2 10 language

shape recipient
billing_info billing_info
shipping_info contact

shape invoicer
= contact
email_address text 3 254 invoice_mail
phones[] invoice_phone
website text 0 2048
tax_id text 0 100
additional_notes text 0 400
logo_url text 0 2000

shape tax
name* text 0 100
percent* text 0 20 decimal

shape discount
percent text 0 20 decimal
amount money

shape invoice_item
name* text 0 200
description text 0 1000
quantity* text 0 14 quantity
unit_amount* money
tax tax
item_date text 10 10 date
discount discount
unit_of_measure QUANTITY|HOURS|AMOUNT

shape payment_term
term_type DUE_ON_RECEIPT|DUE_ON_DATE_SPECIFIED|NET_10|NET_15|NET_30|NET_45|NET_60|NET_90|NO_DUE_DATE
due_date text 10 10 date

shape attachment
id text 1 255
reference_url text 1 2000

shape invoice_detail
reference text 0 120
currency_code* text 3 3
note text 0 4000
terms_and_conditions text 0 4000
memo text 0 500
attachments[0-5] attachment
invoice_number text 0 25
invoice_date text 10 10 date
payment_term payment_term

shape partial_payment
allow_partial_payment boolean
minimum_amount_due money

shape configuration
tax_calculated_after_discount boolean
tax_inclusive boolean
allow_tip boolean
partial_payment partial_payment
template_id text 0 30

shape invoice_discount
invoice_discount discount

shape shipping
amount money
tax tax

shape custom
label* text 0 50
amount money

shape invoice_breakdown
discount invoice_discount
shipping shipping
custom custom

shape invoice_amount
breakdown invoice_breakdown

shape invoice
detail* invoice_detail
invoicer invoicer
primary_recipients[0-100] recipient
additional_recipients[0-100] text 3 254 invoice_mail
items[0-100] invoice_item
configuration configuration
amount invoice_amount

shape notification
subject text 0 4000
note text 0 4000
send_to_invoicer boolean
send_to_recipient boolean
additional_recipients[0-100] text 3 254 invoice_mail

shape date_range
start* text 10 10 date
end* text 10 10 date

shape time_range
start* text 20 64 time
end* text 20 64 time

shape amount_range
lower_amount* money
upper_amount* money
)";

constexpr auto invoicing = R"(
POST /v2/invoicing/invoices body*
header Prefer text 0 25
= invoice
issues INVALID_PARAMETER_SYNTAX INVALID_STRING_LENGTH INVALID_STRING_MAX_LENGTH

GET /v2/invoicing/invoices
query page integer 1 1000
query page_size integer 1 100
query total_required boolean
query fields text 0 4 all_or_none
issues INVALID_INTEGER_MAX_VALUE INVALID_INTEGER_MIN_VALUE

GET /v2/invoicing/invoices/{invoice_id}

PUT /v2/invoicing/invoices/{invoice_id} body*
header Prefer text 0 25
query send_to_recipient boolean
query send_to_invoicer boolean
= invoice
issues INVALID_PARAMETER_SYNTAX INVALID_STRING_LENGTH INVALID_STRING_MAX_LENGTH

DELETE /v2/invoicing/invoices/{invoice_id}

POST /v2/invoicing/invoices/{invoice_id}/send body
= notification

POST /v2/invoicing/invoices/{invoice_id}/remind body
= notification
issues INVALID_ARRAY_MAX_ITEMS INVALID_STRING_MAX_LENGTH

POST /v2/invoicing/invoices/{invoice_id}/cancel body*
= notification
issues INVALID_ARRAY_MAX_ITEMS INVALID_STRING_MAX_LENGTH

POST /v2/invoicing/invoices/{invoice_id}/payments body*
payment_id text 0 22
payment_date text 10 10 date
method* BANK_TRANSFER|CASH|CHECK|CREDIT_CARD|DEBIT_CARD|PAYPAL|WIRE_TRANSFER|OTHER
note text 0 2000
amount money
issues INVALID_DECIMAL_VALUE INVALID_INTEGER_VALUE INVALID_PARAMETER_SYNTAX INVALID_PAYMENT_METHOD INVALID_STRING_LENGTH INVALID_STRING_MAX_LENGTH MISSING_REQUIRED_PARAMETER NOT_SUPPORTED VALUE_CANNOT_BE_ZERO

DELETE /v2/invoicing/invoices/{invoice_id}/payments/{transaction_id}

POST /v2/invoicing/invoices/{invoice_id}/refunds body*
refund_date text 10 10 date
method* BANK_TRANSFER|CASH|CHECK|CREDIT_CARD|DEBIT_CARD|PAYPAL|WIRE_TRANSFER|OTHER
amount money
issues INVALID_DECIMAL_VALUE INVALID_INTEGER_VALUE INVALID_PARAMETER_SYNTAX INVALID_REFUND_METHOD INVALID_STRING_LENGTH INVALID_STRING_MAX_LENGTH MISSING_REQUIRED_PARAMETER NOT_SUPPORTED VALUE_CANNOT_BE_ZERO

DELETE /v2/invoicing/invoices/{invoice_id}/refunds/{transaction_id}

POST /v2/invoicing/invoices/{invoice_id}/generate-qr-code body
width integer 150 500
height integer 150 500
action text 0 7 pay_or_details
issues INVALID_INTEGER_MAX_VALUE INVALID_INTEGER_MIN_VALUE INVALID_PARAMETER_SYNTAX

POST /v2/invoicing/generate-next-invoice-number

POST /v2/invoicing/search-invoices body
query page integer 1 1000
query page_size integer 1 100
query total_required boolean
recipient_email text 0 254
recipient_first_name text 0 140
recipient_last_name text 0 140
recipient_business_name text 0 300
invoice_number text 0 25
status[0-5] DRAFT|SENT|SCHEDULED|PAID|MARKED_AS_PAID|CANCELLED|REFUNDED|PARTIALLY_PAID|PARTIALLY_REFUNDED|MARKED_AS_REFUNDED|UNPAID|PAYMENT_PENDING
reference text 0 120
currency_code text 3 3
memo text 0 500
total_amount_range amount_range
invoice_date_range date_range
due_date_range date_range
payment_date_range time_range
creation_date_range time_range
archived boolean
fields[] text 0 100
issues INVALID_ARRAY_MAX_ITEMS INVALID_INTEGER_MAX_VALUE INVALID_INTEGER_MIN_VALUE INVALID_PARAMETER_SYNTAX INVALID_STRING_LENGTH INVALID_STRING_MAX_LENGTH
)";

constexpr auto reports = R"(
GET /v1/reporting/transactions
query start_date* text 20 64 any_time
query end_date* text 20 64 any_time
query transaction_id text 17 19
query transaction_type text 1 5
query transaction_status D|P|S|V
query transaction_currency text 3 3
query fields text 1 500
query balance_affecting_records_only Y|N
query page_size integer 1 500
query page integer 1 2147483647

GET /v1/reporting/balances
query as_of_time text 20 64 any_time
query currency_code text 3 3

GET /v1/customer/disputes
query start_time text 20 64 time
query disputed_transaction_id text 1 255
query page_size integer 1 50
query next_page_token text 1 255
query dispute_state text 1 2000
query update_time_before text 20 64 time
query update_time_after text 20 64 time

GET /v1/customer/disputes/{dispute_id}
)";

} // namespace

QString payPalLines()
{
    return QString::fromUtf8(shapes) + QString::fromUtf8(ordersAndPayments) + QString::fromUtf8(invoiceShapes)
        + QString::fromUtf8(invoicing) + QString::fromUtf8(reports);
}

} // namespace quittance::sandbox
