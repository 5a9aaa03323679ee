#include "ui/cards/ReturnPageDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/ProviderDesk.h"

#include <QLineEdit>

namespace quittance {

using namespace Qt::StringLiterals;

ReturnPageDialog::ReturnPageDialog(ProviderDesk &desk, QWidget *parent)
    : ActDialog(u"returnPage"_s, tr("Set return page"),
        {.party = tr("Return page"),
            .document = tr("Where customers go from the provider's pages"),
            .chip = {},
            .caption = {},
            .amount = {}},
        parent)
    , m_desk(desk)
    , m_page(new QLineEdit(this))
{
    m_page->setPlaceholderText(u"https://"_s);
    addField(u"page"_s, tr("Web page"), m_page);
    addNote(
        tr("A page of your own that thanks the customer. Pages to pay at once and pages to save a card lead "
           "back to it; without one they are not opened. Empty takes it back."));
    addButtons(tr("Save"), Look::Primary, {});
    m_page->setFocus(Qt::OtherFocusReason);
    whenReady(m_desk.returnPage(), this, [this](const Result<QString> &page) {
        if (!page)
            showTrouble(page.error());
        else if (!m_page->isModified()) // What was typed meanwhile stays.
            m_page->setText(*page);
    });
}

QFuture<Result<CommandOutcome>> ReturnPageDialog::start()
{
    return m_desk.setReturnPage(m_page->text().trimmed()).then([](const Result<void> &saved) {
        return saved.transform([] { return CommandOutcome{}; });
    });
}

QString ReturnPageDialog::fieldOf(const Error &error) const
{
    return error.kind == ErrorKind::InvalidInput ? u"page"_s : error.field;
}

} // namespace quittance
