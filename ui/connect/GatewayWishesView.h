#pragma once

#include "core/base/Error.h"
#include "core/domain/GatewayTrial.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QStackedWidget;

namespace quittance {

class DateEdit;
class FieldGrid;

//! How a provider is to be used: the ways to pay that are offered, what is said about bank transfers, and
//! from which day on its payments belong to the book. One sheet is shown at a time.
class GatewayWishesView final : public QWidget
{
    Q_OBJECT

public:
    enum class Sheet : quint8 { Ways, Transfer, Start };

    GatewayWishesView(const QString &provider, QDate today, QWidget *parent);

    //! Those the provider has, with what was wished before.
    void setWays(const QList<PayWay> &ways, const GatewayWishes &before);
    //! "company.iban" and the like, as they are now.
    void setBankDetails(const QMap<QString, QString> &settings);
    void showSheet(Sheet sheet);

    bool offers(PayWay way) const;
    //! What was entered; the label is somebody else's. InvalidInput gateway.no_way, date.malformed.
    Result<GatewayWishes> wishes() const;
    //! The bank details that were changed.
    QMap<QString, QString> changedBankDetails() const;

signals:
    void waysChanged();

private:
    QWidget *buildWays();
    QWidget *buildTransfer();
    QWidget *buildStart();

    const QString m_provider;
    QStackedWidget *m_sheets;
    QWidget *m_wayList = nullptr;
    QMap<PayWay, QCheckBox *> m_ways;
    QCheckBox *m_usual = nullptr;
    FieldGrid *m_bank = nullptr;
    QMap<QString, QLineEdit *> m_bankFields;
    QMap<QString, QString> m_known;
    DateEdit *m_from = nullptr;
};

} // namespace quittance
