#pragma once

#include "core/base/Error.h"
#include "core/domain/GatewayCustomer.h"
#include "ui/widgets/AskingDialog.h"

class QLineEdit;
class QPushButton;

namespace quittance {

class DataTable;
class EmptyState;
class ModeBadge;
class PlainLabel;
class ProviderDesk;
class RecordTableModel;

//! Who a customer of ours is at the payment provider: shows the one it is linked with, or those it may be,
//! and lets a person choose one of them, another by its id, or a new one. Ctrl+Enter chooses; Enter only
//! presses the button it is on, since two customers are not parted again by themselves.
class IdentityDialog final : public AskingDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    IdentityDialog(ProviderDesk &desk, const CustomerId &customer, const QString &name, QWidget *parent);

signals:
    void linked(const quittance::GatewayIdentity &identity);

protected:
    bool isAsking() const override { return m_isBusy; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead(const QString &name);
    QWidget *buildFoot();
    void showIdentity(const GatewayIdentity &identity);
    void choose(const QString &externalId);
    void chooseCurrent();
    void say(const QString &words);
    QString chosen() const; //!< The id that was typed, else of the current row.
    void updateButtons();

    ProviderDesk &m_desk;
    const CustomerId m_customer;
    GatewayIdentity m_identity;
    ModeBadge *m_mode;
    PlainLabel *m_words;
    RecordTableModel *m_model;
    DataTable *m_table;
    EmptyState *m_empty;
    QLineEdit *m_id;
    QPushButton *m_new;
    QPushButton *m_take;
    bool m_isKnown = false; //!< The provider has answered.
    bool m_isBusy = false;
};

} // namespace quittance
