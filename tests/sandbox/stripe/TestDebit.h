#pragma once

#include <QString>

#include <optional>

namespace quittance::sandbox {

//! One of the bank accounts that may be tried for a debit, and what becomes of it after days.
struct TestDebit {
    enum class Effect : quint8 {
        Settles,
        Fails, //!< With `code`.
        Disputes, //!< Settles, and is then taken back by the payer's bank.
        NeverEnds, //!< Stays under way until a control command ends it.
    };

    QString type; //!< "sepa_debit" or "us_bank_account".
    QString number; //!< The IBAN, or the account's number.
    QString id; //!< Of a US account: after "pm_usBankAccount_". Empty for an IBAN.
    Effect effect = Effect::Settles;
    QString code; //!< Of a failure: "insufficient_funds" ...
    qint64 seconds = 0; //!< Until it ends.

    //! The account with this number (without spaces); nothing for any other one.
    static std::optional<TestDebit> find(const QString &number);
    //! The account of a way to pay that needs no making: "pm_usBankAccount_success".
    static std::optional<TestDebit> findById(const QString &id);
};

} // namespace quittance::sandbox
