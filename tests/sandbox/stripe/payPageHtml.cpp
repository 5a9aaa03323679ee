#include "tests/sandbox/stripe/payPageHtml.h"

#include <array>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto style = R"(
:root{--window:#f1f2f4;--base:#fff;--text:#1b1f24;--secondary:#57606b;--line:#d4d8dd;--field:#8c949e;--accent:#1f5fd6;
--accent-deep:#184fb4;--danger:#981212;--danger-ground:#fde5e5;--good:#0a5c2d;--good-ground:#def5e6;--tint:#e1edfc}
*{box-sizing:border-box}
body{margin:0;background:var(--window);color:var(--text);font:15px/22px system-ui,"Noto Sans","Segoe UI",sans-serif}
.test{background:#ffd98a;color:#3d2a00;font-weight:600;text-align:center;padding:11px 16px}
main{max-width:780px;margin:40px auto;padding:0 16px;display:grid;grid-template-columns:300px 1fr;gap:24px}
main.single{max-width:520px;grid-template-columns:1fr}
.card{background:var(--base);border:1px solid var(--line);border-radius:8px;padding:28px}
aside{align-self:start}
.seller{display:flex;align-items:center;gap:12px;font-weight:600;overflow-wrap:anywhere}
.quiet{color:var(--secondary);font-size:13px;line-height:18px}
.amount{font-size:32px;line-height:40px;font-weight:700;overflow-wrap:anywhere}
hr{border:0;border-top:1px solid var(--line);margin:20px 0 14px}
h1{font-size:18px;line-height:24px;font-weight:600;margin:0 0 18px}
h2{font-size:13px;line-height:18px;font-weight:600;margin:24px 0 8px}
form>div+div{margin-top:16px}
label{display:block;font-size:13px;line-height:18px;font-weight:600;margin:0 0 5px}
input{width:100%;height:42px;font:inherit;color:inherit;background:var(--base);border:1px solid var(--field);
border-radius:5px;padding:0 12px}
input:focus,button:focus,a:focus{outline:3px solid var(--accent);outline-offset:1px}
.two{display:grid;grid-template-columns:1fr 1fr;gap:14px}
button{width:100%;min-height:48px;margin-top:22px;border:1px solid var(--accent);border-radius:6px;background:var(--accent);
color:#fff;font:inherit;font-size:16px;font-weight:600;cursor:pointer}
button:hover{background:var(--accent-deep)}
button.plain{background:var(--base);color:var(--text);border-color:var(--field);margin-top:12px}
button.plain:hover{background:var(--window)}
.note{text-align:center;margin:12px 0 0}
.trouble{background:var(--danger-ground);color:var(--danger);border-radius:5px;padding:10px 14px;margin:0 0 18px}
.done{background:var(--good-ground);color:var(--good);border-radius:5px;padding:10px 14px;margin:0 0 18px;font-weight:600}
.words{white-space:pre-line;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;font-size:13px;line-height:18px}
td{border:solid var(--line);border-width:1px 0;padding:8px 12px 8px 0}
td:first-child{font-family:ui-monospace,"Noto Sans Mono",monospace;font-size:12px;white-space:nowrap}
@media(max-width:700px){main{grid-template-columns:1fr;margin:20px auto}}
)";

struct CardHint {
    QLatin1StringView number;
    QLatin1StringView effect;
};

constexpr std::array cardHints{
    CardHint{"4242 4242 4242 4242"_L1, "Paid at once"_L1},
    CardHint{"4000 0027 6000 3184"_L1, "The bank asks for approval"_L1},
    CardHint{"4000 0000 0000 9995"_L1, "Declined: insufficient funds"_L1},
    CardHint{"4000 0000 0000 0002"_L1, "Declined"_L1},
};

constexpr std::array sepaHints{
    CardHint{"AT61 1904 3002 3457 3201"_L1, "Arrives after days"_L1},
    CardHint{"AT86 1904 3002 3547 3202"_L1, "Fails after days"_L1},
    CardHint{"AT59 1904 3002 3547 3203"_L1, "Arrives, then is taken back"_L1},
};

constexpr std::array achHints{
    CardHint{"000123456789"_L1, "Arrives after days"_L1},
    CardHint{"000222222227"_L1, "Fails after days"_L1},
    CardHint{"000555555559"_L1, "Arrives, then is taken back"_L1},
};

QString page(const QString &title, const QString &mainClass, const QString &content)
{
    return u"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"_s
        + title.toHtmlEscaped()
        + u"</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>"_s
        + QString::fromUtf8(style)
        + u"</style></head><body><div class=\"test\" role=\"note\">TEST – sandbox page, no "
          u"real money moves. Do not enter a real card.</div><main class=\""_s
        + mainClass + u"\">"_s + content + u"</main></body></html>\n"_s;
}

QString sellerLine(const QString &seller)
{
    return u"<div class=\"seller\"><svg width=\"36\" height=\"36\" viewBox=\"0 0 36 36\" "
           u"aria-hidden=\"true\"><rect "
           u"width=\"36\" height=\"36\" rx=\"7\" fill=\"#16324f\"/><path d=\"M11 9h14v18l-3.5-2-3.5 "
           u"2-3.5-2-3.5 2z\" "
           u"fill=\"none\" stroke=\"#fff\" stroke-width=\"2\" stroke-linejoin=\"round\"/><path d=\"M15 "
           u"14.5h6M15 18.5h6\" "
           u"stroke=\"#7fb4e6\" stroke-width=\"2\" stroke-linecap=\"round\"/></svg><span>"_s
        + seller.toHtmlEscaped() + u"</span></div>"_s;
}

QString summary(const PayFacts &facts)
{
    const QString amount = facts.amount.isEmpty()
        ? u"<div class=\"quiet\" style=\"margin-top:28px\">Nothing is charged now</div>"_s
        : u"<div class=\"quiet\" style=\"margin-top:28px\">Amount to pay</div><div class=\"amount\">%1</div>"_s
              .arg(facts.amount.toHtmlEscaped());
    return u"<aside class=\"card\">"_s + sellerLine(facts.seller) + amount
        + u"<hr><div class=\"quiet\">For</div><div>"_s + facts.title.toHtmlEscaped() + u"</div></aside>"_s;
}

QString formStart(const QString &action, const QString &session)
{
    return u"<form method=\"post\" action=\"%1\"><input type=\"hidden\" name=\"session\" value=\"%2\">"_s.arg(
        action.toHtmlEscaped(), session.toHtmlEscaped());
}

QString focus(bool here)
{
    return here ? u" autofocus"_s : QString();
}

//! One labelled field; extra holds further attributes.
QString field(const QString &name, const QString &label, const QString &value, const QString &extra)
{
    return u"<div><label for=\"%1\">%2</label><input id=\"%1\" name=\"%1\" value=\"%3\" %4></div>"_s.arg(
        name, label, value.toHtmlEscaped(), extra);
}

template <std::size_t count>
QString hintTable(const QString &title, const std::array<CardHint, count> &hints)
{
    QString rows;
    for (const CardHint &hint : hints)
        rows += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(hint.number, hint.effect);
    return u"<h2>%1</h2><table><tbody>"_s.arg(title) + rows + u"</tbody></table>"_s;
}

//! A form of its own below that of the card; its button says which of the two was sent.
QString debitForm(const PayFacts &facts, const CardEntry &entry)
{
    if (facts.debitKind.isEmpty())
        return {};
    const bool sepa = facts.debitKind == "sepa_debit"_L1;
    // The names of the fields are those of the card's form: only their ids must differ.
    const auto line = [](const QString &name, const QString &label, const QString &value) {
        return u"<div><label for=\"debit-%1\">%2</label><input id=\"debit-%1\" name=\"%1\" value=\"%3\" "
               u"required "
               u"maxlength=\"200\"></div>"_s.arg(name, label, value.toHtmlEscaped());
    };
    return u"<hr><h1>%1</h1>"_s.arg(sepa ? u"Or by SEPA debit"_s : u"Or by US bank account"_s)
        + formStart(facts.action, facts.session)
        + line(u"account"_s, sepa ? u"IBAN"_s : u"Account number"_s, {})
        + line(u"name"_s, u"Account holder"_s, entry.name)
        + line(u"email"_s, u"E-mail address"_s, entry.email)
        + u"<p class=\"quiet\">By pressing the button you let %1 debit this account.</p><button "
          u"type=\"submit\" "
          u"class=\"plain\" name=\"method\" value=\"debit\" id=\"debit\">Order the debit</button></form>"_s
              .arg(facts.seller.toHtmlEscaped())
        + (sepa ? hintTable(u"Test accounts"_s, sepaHints) : hintTable(u"Test accounts"_s, achHints));
}

} // namespace

QString formPage(const PayFacts &facts, const CardEntry &entry, const QString &trouble)
{
    const bool saves = facts.amount.isEmpty();
    QString form = summary(facts)
        + u"<section class=\"card\"><h1>%1</h1>"_s.arg(saves ? u"Save a card"_s : u"Pay by card"_s);
    if (!trouble.isEmpty())
        form += u"<p class=\"trouble\" role=\"alert\">"_s + trouble.toHtmlEscaped() + u"</p>"_s;
    form += formStart(facts.action, facts.session)
        + field(u"email"_s, u"E-mail address for the receipt"_s, entry.email,
            u"type=\"email\" autocomplete=\"email\" required maxlength=\"200\""_s
                + focus(entry.email.isEmpty()))
        + field(u"card"_s, u"Card number"_s, entry.number,
            u"inputmode=\"numeric\" autocomplete=\"cc-number\" placeholder=\"1234 1234 1234 1234\" required "
            u"maxlength=\"30\""_s
                + focus(!entry.email.isEmpty()))
        + u"<div class=\"two\">"_s
        + field(u"expiry"_s, u"Expiry"_s, entry.expiry,
            u"inputmode=\"numeric\" autocomplete=\"cc-exp\" placeholder=\"MM / YY\" required maxlength=\"9\""_s)
        + field(u"cvc"_s, u"Security code"_s, entry.securityCode,
            u"inputmode=\"numeric\" autocomplete=\"cc-csc\" placeholder=\"123\" required maxlength=\"4\""_s)
        + u"</div>"_s
        + field(u"name"_s, u"Name on card"_s, entry.name, u"autocomplete=\"cc-name\" maxlength=\"200\""_s)
        + u"<button type=\"submit\" id=\"pay\">"_s
        + (saves ? u"Save the card"_s : u"Pay "_s + facts.amount.toHtmlEscaped())
        + u"</button></form><p class=\"quiet note\">Quittance sandbox. Nothing leaves this computer.</p>"_s
        + hintTable(u"Test cards"_s, cardHints) + debitForm(facts, entry) + u"</section>"_s;
    return page(u"Pay "_s + facts.title, {}, form);
}

QString approvalPage(const PayFacts &facts)
{
    const QString text = u"<section class=\"card\"><h1>Your bank asks for approval</h1><p>3-D Secure test "
                         u"page. The bank wants to be "
                         u"sure that you are paying <strong>%1</strong> to <strong>%2</strong>.</p>"_s.arg(
                             facts.amount.isEmpty() ? u"later amounts"_s : facts.amount.toHtmlEscaped(),
                             facts.seller.toHtmlEscaped())
        + formStart(facts.action + u"/confirm"_s, facts.session)
        + u"<button type=\"submit\" name=\"decision\" value=\"approve\" id=\"approve\">Approve the "
          u"payment</button>"
          u"<button type=\"submit\" class=\"plain\" name=\"decision\" value=\"fail\" id=\"fail\">Fail the "
          u"approval</button></form></section>"_s;
    return page(u"Approve the payment"_s, {}, summary(facts) + text);
}

QString thanksPage(const PayFacts &facts, const QString &words)
{
    const QString text
        = words.isEmpty() ? u"A receipt goes to your e-mail address. You can close this page."_s : words;
    return page(u"Paid: "_s + facts.title, {},
        summary(facts)
            + u"<section class=\"card\"><h1>Thank you</h1><p class=\"done\" role=\"status\">%1 was "
              u"paid.</p><p "
              u"class=\"words\">%2</p></section>"_s.arg(facts.amount.toHtmlEscaped(), text.toHtmlEscaped()));
}

QString orderedPage(const PayFacts &facts)
{
    return page(u"Ordered: "_s + facts.title, {},
        summary(facts)
            + u"<section class=\"card\"><h1>Thank you</h1><p class=\"done\" role=\"status\">The debit of %1 "
              u"was "
              u"ordered.</p><p class=\"words\">It takes some days until the money arrives. You can close "
              u"this "
              u"page.</p></section>"_s.arg(facts.amount.toHtmlEscaped()));
}

QString messagePage(const QString &seller, const QString &heading, const QString &words)
{
    return page(heading, u"single"_s,
        u"<section class=\"card\">"_s + sellerLine(seller) + u"<hr><h1>"_s + heading.toHtmlEscaped()
            + u"</h1><p class=\"words\">"_s + words.toHtmlEscaped() + u"</p></section>"_s);
}

} // namespace quittance::sandbox
