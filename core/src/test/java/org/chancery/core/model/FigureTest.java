package org.chancery.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "talks.jpg",
                "pictures/talks 2.jpg",
                "фото/Йод.png",
                "И\u0306од.png",
                "photo (1).jpg",
                "d’été, № 1.png",
                "a..b.png",
                "_x-1",
            })
    void aSourceIsARelativeName(String source) {
        assertEquals(Optional.of(source), figure(source).source());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../talks.jpg",
                "a/../b",
                "a/./b",
                "/etc/passwd",
                "a//b",
                "a/",
                "C:\\talks.jpg",
                "a\\b",
                "C:talks.jpg",
                "file:talks.jpg",
                "https://a.example/b.jpg",
                "//a.example/b",
                ".hidden",
                "a.",
                "a ",
                " a",
                "a/b./c",
                "a?b",
                "a#b",
                "%2e%2e",
                "a\nb",
                "a\u202Egpj.exe",
                "a\u200Bb",
            })
    void whatLeadsElsewhereOrIsNoFileNameIsRefused_hostile21(String source) {
        var e = assertThrows(IllegalArgumentException.class, () -> figure(source));
        assertTrue(e.getMessage().startsWith("The source of a figure is "), e.getMessage());
    }

    private static Figure figure(String source) {
        return new Figure(Optional.of(source), Optional.empty(), Optional.empty());
    }
}
