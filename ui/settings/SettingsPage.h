#pragma once

#include "core/base/Error.h"

#include <QHash>
#include <QMap>
#include <QWidget>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace quittance {

class FieldGrid;
class PlainLabel;
class SettingsDesk;

//! One page of the settings window: fields that keep their setting as soon as they are left or chosen. What
//! cannot be kept stays typed, with the reason under it.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives the page. name is its key: "company".
    SettingsPage(SettingsDesk &desk, const QString &name, const QString &title, const QString &hint);

    struct Choice {
        QString value;
        QString text;
    };

    //! How a setting is written for people where that is not how it is kept.
    struct Form {
        std::function<QString(const QString &value)> shown;
        std::function<Result<QString>(const QString &typed)> read;
    };

    void addHeading(const QString &text);
    QLineEdit *addText(
        const QString &key, const QString &label, const QString &remark = {}, const Form &form = {});
    //! typed: another value than those listed may be typed, too.
    void addChoice(const QString &key, const QString &label, const QList<Choice> &choices,
        const QString &remark = {}, bool typed = false);
    void addSwitch(const QString &key, const QString &label, const QString &text);
    //! A field of the page's own, which keeps itself; key names it in showTrouble().
    void addOwn(const QString &key, const QString &label, QWidget *field, PlainLabel *remark = nullptr);
    //! As broad as the page; below the fields, or above them.
    void addWide(QWidget *content);
    void addAbove(QWidget *content);
    PlainLabel *addNote(const QString &text);

    //! What is chosen counts, but is not kept: the book can only be read.
    void keepNothing() { m_keepsNothing = true; }
    bool keepsNothing() const { return m_keepsNothing; }
    //! Shows what is set, but in no field that somebody is typing in.
    virtual void load(const QMap<QString, QString> &settings);
    const QString &key() const { return m_name; }
    const QString &title() const { return m_title; }

signals:
    //! Kept a moment ago, or chosen where nothing is kept.
    void kept(const QString &key, const QString &value);
    void said(const QString &text);

protected:
    SettingsDesk &desk() const { return m_desk; }
    void keep(const QString &key, const QString &value);
    void showTrouble(const QString &key, const Error &error);
    void clearTrouble(const QString &key);
    PlainLabel *remark(const QString &text, const QString &key);
    void setHint(const QString &text);

private:
    struct Field {
        std::function<void(const QString &value)> show;
        QString shown; //!< As the book has it.
        QLineEdit *typed = nullptr; //!< Where it is typed.
    };

    SettingsDesk &m_desk;
    const QString m_name;
    const QString m_title;
    PlainLabel *m_hint;
    QVBoxLayout *m_column;
    FieldGrid *m_grid;
    QHash<QString, Field> m_fields;
    bool m_keepsNothing = false;
};

} // namespace quittance
