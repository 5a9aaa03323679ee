#pragma once

#include <QObject>

class TestDocumentFonts : public QObject
{
    Q_OBJECT

private slots:
    void coversTheAlphabet_data();
    void coversTheAlphabet();
    void aPageHasOurFontsOnly();
    void noFontOfTheSystemIsNeeded();
    void aRenamedFontHasOurNameAndTheSameLetters();
};
