#include "tests/sandbox/paypal/payPalPageHtml.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto style = R"(
*{box-sizing:border-box}
body{margin:0;background:#f3f5f8;color:#1b1f24;font:15px/22px system-ui,"Noto Sans","Segoe UI",sans-serif}
.test{background:#ffd98a;color:#3d2a00;font-weight:600;text-align:center;padding:11px 16px}
main{max-width:520px;margin:40px auto;padding:28px;background:#fff;border:1px solid #d4d8dd;border-radius:8px}
.seller{font-weight:600;overflow-wrap:anywhere}
.quiet{color:#57606b;font-size:13px;line-height:18px}
.amount{font-size:32px;line-height:40px;font-weight:700;overflow-wrap:anywhere;margin:4px 0 16px}
h1{font-size:20px;line-height:28px;margin:0 0 12px;overflow-wrap:anywhere}
.words{white-space:pre-line;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;margin:8px 0 16px}
td{border-bottom:1px solid #d4d8dd;padding:8px 0;overflow-wrap:anywhere}
td:last-child{text-align:right;white-space:nowrap}
fieldset{border:0;padding:0;margin:16px 0}
legend,label.above{font-size:13px;font-weight:600;margin:0 0 5px;padding:0;display:block}
fieldset label{display:block;padding:5px 0}
input[type=email],input[type=text]{width:100%;height:42px;font:inherit;border:1px solid #8c949e;border-radius:5px;padding:0 12px}
input:focus,button:focus{outline:3px solid #0a58ca;outline-offset:1px}
button{width:100%;min-height:48px;margin-top:18px;border:1px solid #0a58ca;border-radius:24px;background:#0a58ca;color:#fff;
font:inherit;font-size:16px;font-weight:600;cursor:pointer}
button.plain{background:#fff;color:#1b1f24;border-color:#8c949e;margin-top:12px}
.trouble{background:#fde5e5;color:#981212;border-radius:5px;padding:10px 14px;margin:0 0 18px}
.done{background:#def5e6;color:#0a5c2d;border-radius:5px;padding:10px 14px;font-weight:600}
)";

QString page(const QString &title, const QString &content)
{
    return u"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"_s
        + title.toHtmlEscaped()
        + u"</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>"_s
        + QString::fromUtf8(style)
        + u"</style></head><body><div class=\"test\" role=\"note\">TEST – sandbox page, no real money "
          u"moves.</div><main>"_s
        + content + u"</main></body></html>\n"_s;
}

QString head(const PayPalPageFacts &facts)
{
    QString html = u"<div class=\"seller\">%1</div><h1>%2</h1>"_s.arg(
        facts.seller.toHtmlEscaped(), facts.title.toHtmlEscaped());
    if (!facts.note.isEmpty())
        html += u"<p class=\"words\">%1</p>"_s.arg(facts.note.toHtmlEscaped());
    if (facts.lines.isEmpty())
        return html;
    html += u"<table><tbody>"_s;
    for (const auto &[what, price] : facts.lines)
        html += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(what.toHtmlEscaped(), price.toHtmlEscaped());
    return html + u"<tr><td>Total</td><td>%1</td></tr></tbody></table>"_s.arg(facts.total.toHtmlEscaped());
}

QString fundingChoice(bool offersSlow)
{
    const auto choice = [](const QString &value, const QString &words, bool chosen) {
        return u"<label><input type=\"radio\" name=\"funding\" id=\"%1\" value=\"%1\"%3> %2</label>"_s.arg(
            value, words, chosen ? u" checked"_s : QString());
    };
    return u"<fieldset><legend>Pay with</legend>"_s + choice(u"balance"_s, u"Balance – paid at once"_s, true)
        + (offersSlow ? choice(u"echeck"_s, u"Bank account – arrives after days"_s, false) : QString())
        + choice(u"declined"_s, u"A card that is declined"_s, false) + u"</fieldset>"_s;
}

} // namespace

QString payPalFormPage(
    const PayPalPageFacts &facts, const QString &action, bool isOrder, const QString &trouble)
{
    QString html = head(facts)
        + u"<div class=\"quiet\">%1</div><div class=\"amount\">%2</div>"_s.arg(
            isOrder ? u"Amount to pay"_s : u"Amount due"_s, facts.amount.toHtmlEscaped());
    if (!trouble.isEmpty())
        html += u"<p class=\"trouble\" role=\"alert\">%1</p>"_s.arg(trouble.toHtmlEscaped());
    html += u"<form method=\"post\" action=\"%1\"><label class=\"above\" for=\"email\">E-mail address</label>"
            u"<input type=\"email\" id=\"email\" name=\"email\" value=\"payer@example.com\" required "
            u"maxlength=\"200\">"_s.arg(action.toHtmlEscaped());
    if (!facts.part.isEmpty())
        html += u"<label class=\"above\" for=\"amount\" style=\"margin-top:14px\">Amount you pay now</label>"
                u"<input type=\"text\" inputmode=\"decimal\" id=\"amount\" name=\"amount\" value=\"%1\" "
                u"maxlength=\"20\">"_s.arg(facts.part);
    html += fundingChoice(facts.offersSlow)
        + u"<button type=\"submit\" name=\"decision\" value=\"pay\" id=\"pay\">Pay now</button>"_s;
    if (isOrder)
        html += u"<button type=\"submit\" class=\"plain\" name=\"decision\" value=\"cancel\" id=\"cancel\" "
                u"formnovalidate>Cancel and return to %1</button>"_s.arg(facts.seller.toHtmlEscaped());
    return page(u"Pay "_s + facts.title, html + u"</form>"_s);
}

QString payPalThanksPage(const PayPalPageFacts &facts, const QString &paid)
{
    return page(u"Paid: "_s + facts.title,
        head(facts)
            + u"<p class=\"done\" role=\"status\">You paid %1.</p><p>You can close this page.</p>"_s.arg(
                paid.toHtmlEscaped()));
}

QString payPalMessagePage(const QString &seller, const QString &heading, const QString &words)
{
    return page(heading,
        u"<div class=\"seller\">%1</div><h1>%2</h1><p class=\"words\">%3</p>"_s.arg(
            seller.toHtmlEscaped(), heading.toHtmlEscaped(), words.toHtmlEscaped()));
}

} // namespace quittance::sandbox
