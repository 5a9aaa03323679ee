#pragma once

#include "core/base/Id.h"
#include "ui/style/Theme.h"

#include <QDate>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTimeZone>

namespace quittance {

class ConnectDesk;
class SettingsDesk;
class SettingsWindow;
struct CrmTrial;

//! The settings window, of which there is one at a time, and the wizards that set up connections.
class SettingsActions final : public QObject
{
    Q_OBJECT

public:
    //! The desks outlive it; crm may be null. window: what a wizard lies over while no settings are open.
    SettingsActions(SettingsDesk &desk, ConnectDesk *crm, QTimeZone zone, QWidget &window);
    ~SettingsActions() override;

    void setToday(QDate today) { m_today = today; }
    //! How the main window looks now; also told to an open settings window.
    void setAppearance(Appearance appearance, bool isCompact);
    //! As SettingsWindow::setForReading().
    void setForReading(const QString &reason, const QMap<QString, QString> &chosen);
    //! page as SettingsWindow::showPage(); empty: where it is.
    void open(const QString &page = {});
    void connectTo(const ConnectionId &id);
    void setUpMail();
    SettingsWindow *window() const; //!< Null while none is open.
    void close();
    //! Opens what the settings of before show, at the same page and place; closes those, so that what is
    //! being typed there is kept. Nothing where they are not open. Opened once the caller is through, so that
    //! a main window shown meanwhile does not cover it.
    void takeOver(SettingsActions &before);

signals:
    void kept(const QString &key, const QString &value);
    void said(const QString &text); //!< To be said in the main window.
    void connectionsChanged();
    void crmConnected(const quittance::CrmTrial &trial);
    void pageWanted(const QUrl &page); //!< In the browser.
    void folderWanted(const QString &path);
    void restoreWanted();
    void appearanceChosen(quittance::Appearance appearance);
    void compactChosen(bool isCompact);

private:
    QWidget *parentOfDialogs() const;
    void tell(const QString &text);
    void refresh();
    void connectCrm(const ConnectionId &id);
    void connectGateway(const ConnectionId &id);

    SettingsDesk &m_desk;
    ConnectDesk *const m_crm;
    const QTimeZone m_zone;
    QWidget &m_window;
    QDate m_today;
    Appearance m_appearance = Appearance::System;
    bool m_isCompact = false;
    QString m_reason; //!< Why most is only read.
    QMap<QString, QString> m_chosen; //!< And not kept in the book.
    QPointer<SettingsWindow> m_open;
};

} // namespace quittance
