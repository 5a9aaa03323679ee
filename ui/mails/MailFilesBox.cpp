#include "ui/mails/MailFilesBox.h"

#include "ui/mails/MailMatter.h"
#include "ui/mails/OwnFilesList.h"
#include "ui/style/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

MailFilesBox::MailFilesBox(MailKind kind, QWidget *parent)
    : QWidget(parent)
    , m_own(new OwnFilesList(mailDialogName(kind), this))
    , m_files(new PlainLabel(this))
{
    const QString name = mailDialogName(kind);
    auto *title = new PlainLabel(tr("Attachments"), this);
    title->setFont(fonts::strong(fonts::body()));
    m_files->setObjectName(name + u".attachment"_s);
    m_files->setFont(fonts::small());
    m_files->setInk(Ink::Secondary);
    m_files->setElided(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    const auto add = [&](const QString &part, const QString &text, bool isWanted) {
        auto *box = new QCheckBox(text, this);
        box->setObjectName(name + part);
        box->setChecked(isWanted);
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &MailFilesBox::changed);
        return box;
    };
    if (kind != MailKind::Document && kind != MailKind::Statement)
        m_document = add(u".attach"_s, tr("Invoice &PDF"), true);
    if (kind != MailKind::Statement)
        m_eInvoice = add(u".eInvoice"_s, tr("E-in&voice (XML)"), false);
    if (kind == MailKind::PaymentLink || kind == MailKind::Reminder)
        m_statement = add(u".statement"_s, tr("&Statement of account"), false);
    layout->addWidget(m_own);
    layout->addWidget(m_files);
    connect(m_own, &OwnFilesList::changed, this, &MailFilesBox::changed);
    connect(m_own, &OwnFilesList::failed, this, &MailFilesBox::failed);
    connect(m_own, &OwnFilesList::readingChanged, this, &MailFilesBox::readingChanged);
}

void MailFilesBox::add(const QStringList &paths)
{
    m_own->add(paths);
}

bool MailFilesBox::isReading() const
{
    return m_own->isReading();
}

void MailFilesBox::setReadOnly(bool readOnly)
{
    m_own->setReadOnly(readOnly);
}

void MailFilesBox::fill(MailOrder &order) const
{
    order.attach = !m_document || m_document->isChecked();
    order.withEInvoice = m_eInvoice && m_eInvoice->isChecked();
    order.withStatement = m_statement && m_statement->isChecked();
    order.files = m_own->files();
}

void MailFilesBox::show(const MailProof &proof)
{
    m_files->setText(
        proof.attachments.isEmpty() ? tr("Nothing is attached.") : proof.attachments.join(u", "_s));
}

} // namespace quittance
