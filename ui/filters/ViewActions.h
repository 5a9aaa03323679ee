#pragma once

#include "ui/filters/SavedViews.h"

class QAction;
class QMenu;
class QPushButton;

namespace quittance {

//! The views of a section as acts: the button above the table and its menu, one action a view for the search
//! of commands, and saving, renaming and deleting.
class ViewActions final : public QObject
{
    Q_OBJECT

public:
    //! section: stem of the button's name, "payments". title: what a list beside the invoices is called; one
    //! that has none shows the view's name on its button. save is the window's action; views and window
    //! outlive it.
    ViewActions(
        SavedViews &views, const QString &section, const QString &title, QAction *save, QWidget &window);

    //! Stands left of the filter.
    QPushButton *button() const { return m_button; }
    //! To be found by their names.
    const QList<QAction *> &actions() const { return m_actions; }
    //! What is shown now, however it came about.
    void setShown(const QVariantMap &view);
    //! Under which name somebody saved it; empty where nobody did.
    QString nameOfShown() const;
    //! Asks for a name to save it under.
    void saveShown();

signals:
    void chosen(const QVariantMap &view);
    void actionsChanged();

private:
    void fill();
    QString nameOf(const QString &what) const;
    void rename();
    void remove();
    //! The saved view that is shown; null where what is shown is another one.
    const SavedView *shown() const;
    void mark();

    SavedViews &m_views;
    const QString m_section;
    const QString m_title;
    QAction *m_save;
    QWidget &m_window;
    QPushButton *m_button;
    QMenu *m_menu;
    QList<QAction *> m_actions;
    QVariantMap m_shown;
    QString m_last; //!< Name of the view that was chosen last.
};

} // namespace quittance
