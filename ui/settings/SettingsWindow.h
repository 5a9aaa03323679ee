#pragma once

#include "core/base/Id.h"
#include "ui/style/Theme.h"

#include <QDate>
#include <QTimeZone>
#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace quittance {

class AppearancePage;
class Desk;
class PlainLabel;
class SettingsDesk;
class SettingsPage;

//! The settings, in a window of their own: pages at the left, the chosen one at the right. What is changed
//! counts at once. Ctrl+W or Esc closes it.
class SettingsWindow final : public QWidget
{
    Q_OBJECT

public:
    //! settings outlives it.
    SettingsWindow(SettingsDesk &settings, QDate today, const QTimeZone &zone);

    void showPage(const QString &key); //!< "connections"; stays where it is for a page there is not.
    QString page() const; //!< The key of the one in view.
    void showAppearance(Appearance appearance, bool isCompact);
    void reload();
    QStringList pageKeys() const;
    //! A word at the foot: "Saved.".
    void say(const QString &text);

signals:
    void kept(const QString &key, const QString &value);
    void connectWanted(const quittance::ConnectionId &id);
    void mailAccountWanted();
    void connectionsChanged();
    void folderWanted(const QString &path);
    void restoreWanted();
    void appearanceChosen(quittance::Appearance appearance);
    void compactChosen(bool isCompact);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages(QDate today, const QTimeZone &zone);
    void add(SettingsPage *page, const QString &icon);

    SettingsDesk &m_desk;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QWidget *m_foot;
    PlainLabel *m_word;
    AppearancePage *m_appearance = nullptr;
    QList<SettingsPage *> m_pages;
};

} // namespace quittance
