#pragma once

#include "core/base/Error.h"
#include "ui/connect/GatewayWishesView.h"
#include "ui/connect/gatewayGuides.h"

#include <QDate>
#include <QDialog>
#include <QHash>

class QLineEdit;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QStackedWidget;

namespace quittance {

class FieldGrid;
class GatewayTrialView;
class KeysNotice;
class PlainLabel;
class SettingsDesk;
class StepRail;
struct GatewayCredentials;
struct GatewayStanding;

//! Connects a payment provider: key, what it opens, ways to pay, bank transfers, first day. Nothing is kept
//! before the last step. Ctrl+Enter goes on, Esc leaves without effect.
class GatewayDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    GatewayDialog(SettingsDesk &desk, const GatewayGuide &guide, QDate today, QWidget *parent);
    ~GatewayDialog() override;

signals:
    void connected(const quittance::ConnectionId &id, const QString &label);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Step : quint8 { Key, Trial, Ways, Transfer, Start };

    QWidget *buildKey();
    void promise();
    QWidget *buildFoot();
    void askStanding();
    QList<Step> steps() const;
    void go(Step step);
    void goBack();
    void act();
    void next();
    void check();
    void onTried(const Result<GatewayTrial> &trial);
    void keep();
    void keepBankDetails(QMap<QString, QString> left);
    void finish();
    GatewayCredentials given() const;
    QString label() const;
    void setBusy(bool isBusy);
    void showAct();
    void tell(const QString &trouble);
    static QString otherModeText(const QString &keyHint);
    void showTrouble(const Error &error);
    bool isLast() const;

    SettingsDesk &m_desk;
    const GatewayGuide m_guide;
    const QString m_provider;
    StepRail *m_rail;
    QStackedWidget *m_pages;
    KeysNotice *m_keys;
    PlainLabel *m_promise = nullptr;
    FieldGrid *m_grid = nullptr;
    QLineEdit *m_label = nullptr;
    QRadioButton *m_live = nullptr;
    QRadioButton *m_sandbox = nullptr;
    QHash<QString, QLineEdit *> m_fields;
    QScrollArea *m_trialRoom;
    GatewayWishesView *m_wishes;
    GatewayWishes m_before;
    std::optional<GatewayTrial> m_trial;
    PlainLabel *m_trouble;
    QPushButton *m_back = nullptr;
    QPushButton *m_act = nullptr;
    Step m_step = Step::Key;
    int m_attempt = 0; //!< Answers to earlier ones come too late.
    bool m_isBusy = false;
};

} // namespace quittance
