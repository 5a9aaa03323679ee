#pragma once

#include "core/domain/LinkMail.h"

#include <QWidget>

class QCheckBox;

namespace quittance {

class OwnFilesList;
class PlainLabel;

//! What goes along with a mail: the document, its e-invoice and the statement of account, where they may be
//! left out, files of the user's, and all of them as they will be called.
class MailFilesBox final : public QWidget
{
    Q_OBJECT

public:
    explicit MailFilesBox(MailKind kind, QWidget *parent = nullptr);

    //! Says in an order what the user wants.
    void fill(MailOrder &order) const;
    void show(const MailProof &proof);
    //! Files of the user's, that go along from then on.
    void add(const QStringList &paths);
    void setReadOnly(bool readOnly);
    bool isReading() const; //!< Such files are on their way.
    using QWidget::show;

signals:
    void changed();
    void readingChanged();
    void failed(const quittance::Error &error); //!< A file could not be read.

private:
    QCheckBox *m_document = nullptr; //!< Where the mail can do without.
    QCheckBox *m_eInvoice = nullptr; //!< Of a mail about a document.
    QCheckBox *m_statement = nullptr; //!< Of a mail that asks for money.
    OwnFilesList *m_own;
    PlainLabel *m_files;
};

} // namespace quittance
