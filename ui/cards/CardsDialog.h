#pragma once

#include "core/base/Error.h"
#include "core/domain/InvoiceRow.h"
#include "core/domain/SavedCard.h"

#include <QDate>
#include <QDialog>
#include <QTimer>
#include <QUrl>

class QPushButton;

namespace quittance {

class DataTable;
class EmptyState;
class CardDesk;
class ModeBadge;
class Notice;
class PlainLabel;
class RecordTableModel;

//! The cards a customer has let us save: to look at, to add to, to remove from. A card is typed in on the
//! provider's page only; its number never comes here.
class CardsDialog final : public QDialog
{
    Q_OBJECT

public:
    //! Of the customer of a document. desk outlives the dialog.
    CardsDialog(CardDesk &desk, const InvoiceRow &row, QDate today, QWidget *parent);

signals:
    void pageWanted(const QUrl &page); //!< To be opened in the browser.
    void identityWanted(); //!< Who the customer is at the provider is to be said.
    void returnPageWanted(); //!< Where the provider's page leads back to is to be set.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildButtons();
    void ask();
    void askAccount(const InvoiceId &invoice);
    void look();
    void showCards(const QList<SavedCard> &cards);
    void showTrouble(const Error &error);
    void add();
    void askWhetherToRemove();
    void remove();
    void updateButtons();
    const SavedCard *current() const;

    CardDesk &m_desk;
    const CustomerId m_customer;
    const QString m_name; //!< The customer's.
    const QDate m_today;
    QList<SavedCard> m_cards;
    RecordTableModel *m_model;
    DataTable *m_table;
    EmptyState *m_empty;
    Notice *m_question; //!< Whether the current card is to be removed.
    PlainLabel *m_words;
    ModeBadge *m_mode;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_who = nullptr;
    QPushButton *m_setPage = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_really = nullptr;
    QTimer m_looking; //!< Runs while a page is open on which a card may be saved.
    QString m_page; //!< That page.
    int m_looksLeft = 0;
};

} // namespace quittance
