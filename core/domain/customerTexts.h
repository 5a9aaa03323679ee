#pragma once

#include "core/base/Error.h"
#include "core/domain/Customer.h"

namespace quittance {

//! Most characters (UTF-16 units) of a customer's texts.
struct CustomerTextMax {
    static constexpr qsizetype name = 200; //!< Of a company or person.
    static constexpr qsizetype email = 254; //!< RFC 5321.
    static constexpr qsizetype phone = 100;
    static constexpr qsizetype id = 100; //!< VAT id, tax number, customer number, login.
    static constexpr qsizetype street = 1000; //!< All lines.
    static constexpr qsizetype place = 200; //!< City, region, role.
    static constexpr qsizetype postCode = 50;
    static constexpr qsizetype language = 35; //!< RFC 5646.
    static constexpr qsizetype notes = 100'000;
};

//! InvalidInput "customer.text_too_long" with how it begins; of the field "name" "customer.name_too_long".
//! Pure.
Result<void> checkTextLength(const QString &text, qsizetype most, const QString &field);

//! What each text of a customer keeps: no control characters but the line feeds of a street, and those and
//! tabs of notes, and no more characters than CustomerTextMax. InvalidInput with the first field that does
//! not: "customer.control_characters", "customer.name_too_long", "customer.text_too_long". Pure.
Result<void> checkCustomerTexts(const Customer &customer);

//! Without the control characters that are no white space, for a text that nobody here typed.
QString withoutControls(const QString &text);

} // namespace quittance
