#include "core/crm/crmWireText.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<QString> number(const CrmProperty &property, const QString &value)
{
    static const QRegularExpression plain(u"^-?\\d{1,18}(\\.\\d{1,10})?$"_s);
    if (!plain.match(value).hasMatch())
        return invalid(u"crm.value_not_a_number"_s, property.name, value);
    return value;
}

//! The day as it is written, whatever the zone: a calendar day has none.
Result<QString> day(const CrmProperty &property, const QString &value)
{
    const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
    if (!date.isValid() || (value.size() > 10 && value[10] != u'T'))
        return invalid(u"crm.value_not_a_day"_s, property.name, value);
    return date.toString(Qt::ISODate);
}

Result<QString> instant(const CrmProperty &property, const QString &value)
{
    QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (value.size() == 10) // A day alone: its beginning.
        time = QDateTime(QDate::fromString(value, Qt::ISODate), QTime(0, 0), QTimeZone::utc());
    if (!time.isValid())
        return invalid(u"crm.value_not_an_instant"_s, property.name, value);
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

//! By value as it travels, else by what differs from it in case alone, else by what people read.
Result<QString> choice(const CrmProperty &property, const QString &value)
{
    using Option = CrmProperty::Option;
    const auto find = [&](auto same) -> const Option * {
        const auto found = std::ranges::find_if(property.options, same);
        return found == property.options.end() ? nullptr : &*found;
    };
    const Option *option = find([&](const Option &each) { return each.value == value; });
    if (!option)
        option
            = find([&](const Option &each) { return each.value.compare(value, Qt::CaseInsensitive) == 0; });
    if (!option)
        option
            = find([&](const Option &each) { return each.label.compare(value, Qt::CaseInsensitive) == 0; });
    if (option)
        return option->value;
    if (property.restricted || value.contains(u';'))
        return invalid(u"crm.value_not_a_choice"_s, property.name, value);
    return value;
}

Result<QString> choices(const CrmProperty &property, const QString &value)
{
    QStringList chosen;
    for (const QString &part : value.split(u';', Qt::SkipEmptyParts)) {
        const Result<QString> one = choice(property, part.trimmed());
        if (!one)
            return one;
        chosen.append(*one);
    }
    chosen.removeDuplicates();
    return chosen.join(u';');
}

Result<QString> flag(const CrmProperty &property, const QString &value)
{
    const QString word = value.toLower();
    if (word != "true"_L1 && word != "false"_L1)
        return invalid(u"crm.value_not_a_flag"_s, property.name, value);
    return word;
}

} // namespace

Result<QString> crmWireText(const CrmProperty &property, const QString &value)
{
    if (!property.writable)
        return invalid(u"crm.field_read_only"_s, property.name, value);
    if (value.isEmpty())
        return value;
    switch (property.type) {
    case CrmProperty::Type::Number:
    case CrmProperty::Type::Money:
        return number(property, value);
    case CrmProperty::Type::Date:
        return day(property, value);
    case CrmProperty::Type::Instant:
        return instant(property, value);
    case CrmProperty::Type::Choice:
        return choice(property, value);
    case CrmProperty::Type::Choices:
        return choices(property, value);
    case CrmProperty::Type::Flag:
        return flag(property, value);
    case CrmProperty::Type::Text:
    case CrmProperty::Type::Email:
    case CrmProperty::Type::Phone:
    case CrmProperty::Type::Url:
    case CrmProperty::Type::Other:
        break;
    }
    if (property.lengthMax > 0 && value.size() > property.lengthMax)
        return invalid(u"crm.value_too_long"_s, property.name, value);
    return value;
}

} // namespace quittance
