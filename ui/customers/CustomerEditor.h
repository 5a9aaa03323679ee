#pragma once

#include "core/domain/Customer.h"
#include "ui/widgets/AskingDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace quittance {

class AddressEdit;
class ContactsEdit;
class CustomerDesk;
class FieldGrid;
class PlainLabel;
struct Error;

//! Makes a customer or changes one. A refusal is said at its field and the dialog stays with all that was
//! typed. Ctrl+Enter saves; Esc leaves without effect, and what was typed can be gone on with.
class CustomerEditor final : public AskingDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog. start: what the fields hold; an empty id makes a new customer. known: the
    //! customer as it is in the book, where start was typed before and not saved.
    CustomerEditor(CustomerDesk &desk, const Customer &start, const Customer &known, QWidget *parent);

    //! What the fields say.
    Customer customer() const;

signals:
    void saved(const quittance::CustomerId &id, const QString &name);
    void left(const quittance::Customer &typed); //!< Without saving what had been typed.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool isAsking() const override { return m_isBusy; }
    void reject() override;

private:
    QWidget *buildFields();
    QWidget *buildWho();
    QWidget *buildTerms();
    QWidget *buildFoot();
    void fill(const Customer &customer);
    void askStaff();
    void showVatId();
    void checkEmail();
    void save();
    void showTrouble(const Error &error);
    FieldGrid *gridWith(const QString &key) const;

    CustomerDesk &m_desk;
    const Customer m_known;
    QList<FieldGrid *> m_grids;
    QRadioButton *m_company = nullptr;
    QRadioButton *m_person = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_contact = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_phone = nullptr;
    AddressEdit *m_address = nullptr;
    QCheckBox *m_goesElsewhere = nullptr;
    FieldGrid *m_deliveryGrid = nullptr;
    AddressEdit *m_delivery = nullptr;
    QLineEdit *m_vatId = nullptr;
    PlainLabel *m_vatIdRemark = nullptr;
    QLineEdit *m_taxNumber = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_termDays = nullptr;
    QComboBox *m_currency = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_owner = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    ContactsEdit *m_contacts = nullptr;
    PlainLabel *m_trouble = nullptr;
    QPushButton *m_act = nullptr;
    bool m_isBusy = false;
};

} // namespace quittance
