#pragma once

#include "core/base/Id.h"
#include "ui/style/Theme.h"

#include <QDate>
#include <QMap>
#include <QTimeZone>
#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace quittance {

class AppearancePage;
class Desk;
class Notice;
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

    //! Of a book that can only be read: what is one's own can be chosen all the same, and counts until it is
    //! closed. reason: why the rest is off. chosen: in place of what the book says.
    void setForReading(const QString &reason, const QMap<QString, QString> &chosen);
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
    void showReason();

    SettingsDesk &m_desk;
    QListWidget *m_list;
    Notice *m_reading; //!< Above the pages.
    QStackedWidget *m_stack;
    QWidget *m_foot;
    PlainLabel *m_word;
    AppearancePage *m_appearance = nullptr;
    QList<SettingsPage *> m_pages;
    QString m_reason; //!< Why most is off; empty where nothing is.
    QMap<QString, QString> m_chosen; //!< Not kept in the book.
};

} // namespace quittance
