#pragma once

#include "core/base/Error.h"
#include "core/domain/PayoutProposal.h"
#include "core/domain/PayoutRow.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace quittance {

class Chip;
class DataTable;
class Notice;
class PlainLabel;
class RecordTableModel;
class WaterfallBox;

//! What one payout is made of: from gross to net as a waterfall, and every line below.
class PayoutDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit PayoutDetail(QWidget *parent = nullptr);

    //! The sums, at once; the lines follow.
    void showPayout(const PayoutRow &row, QDate today);
    void showLines(const QList<PayoutLine> &lines);
    //! What a payout by hand probably is made of; said to be no more than that.
    void showProposal(const PayoutProposal &proposal);
    void showAsking(); //!< The provider is being asked for the lines.
    void showTrouble(const Error &error);
    void showNothing();
    DataTable &lines() const { return *m_lines; }
    QString linesAsText(bool withHeaders) const;
    void setCompact(bool compact);

signals:
    void providerPageWanted();
    void againWanted(); //!< The lines could not be read; read them again.

private:
    QWidget *buildHead();
    QWidget *buildWhy();
    void rebuildWaterfall();
    QWidget *operatorLabel(const QString &sign);
    void fill(const QList<PayoutLine> &lines);
    void showCounts(const QList<PayoutLine> &lines);

    PayoutRow m_row;
    QWidget *m_content;
    PlainLabel *m_nothing;
    PlainLabel *m_number;
    PlainLabel *m_where;
    Chip *m_chip;
    QPushButton *m_provider;
    QFrame *m_waterfall;
    QHBoxLayout *m_steps;
    QList<WaterfallBox *> m_boxes;
    RecordTableModel *m_model;
    DataTable *m_lines;
    Notice *m_proposed;
    QStackedWidget *m_middle; //!< The lines, or why there are none.
    PlainLabel *m_why;
    QPushButton *m_again;
    QString m_meaning; //!< Of the payout's state.
};

} // namespace quittance
