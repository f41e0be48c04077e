package org.chancery.core.pairing.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of paragraphs in two languages, each of which names something that no other does, and what is paired of them. */
final class Rows {
    static final Locale RU = Locale.of("ru");
    static final Locale EN = Locale.ENGLISH;

    private static final List<String> RUSSIAN = List.of(
            "Договор о переправе в Бренхольме на 1840 мест подписан вчера обеими сторонами.",
            "На заводе Торнквиста работают 326 инженеров. Ещё столько же приедут туда весной.",
            "Мост через Сандвику построен за 57 месяцев и открыт для грузовых поездов.",
            "Флот Маравии получит 14 катеров, первый из них назван в честь капитана Дельгадо.",
            "Сбор ячменя в Калдоре составил 905 тонн. Год назад собрали заметно меньше.",
            "Университет Пельмара принял 2270 студентов, в том числе из Лестрании.",
            "Башня Гриммельсхорн высотой 118 метров видна даже с острова Варнхольм.",
            "Газета «Эстреллада» напечатала 43 письма о судьбе архива Розенкампа.",
            "Больница Фьельдборга закупила 69 приборов у компании «Монтекларо».",
            "На озере Тальва замёрзли 31 баржа, их команды вывез вертолёт из Скарнеса.");
    private static final List<String> ENGLISH = List.of(
            "A treaty on a crossing in Brenholm with 1840 seats was signed by both parties yesterday.",
            "At the works of Tornquist there are 326 engineers. As many again will arrive there in spring.",
            "The bridge over the Sandvika was built in 57 months and is open to goods trains.",
            "The fleet of Maravia will get 14 cutters, the first of them named after captain Delgado.",
            "The harvest of barley in Kaldor came to 905 tonnes. A year ago it was visibly smaller.",
            "The university of Pelmar took in 2270 students, among them some from Lestrania.",
            "The tower Grimmelshorn is 118 metres high and can be seen even from the island Varnholm.",
            "The paper “Estrellada” printed 43 letters on the fate of the archive of Rosenkamp.",
            "The hospital of Fjeldborg bought 69 devices of the company “Monteclaro”.",
            "On lake Talva 31 barges froze in, their crews were fetched by a helicopter from Skarnes.");

    private Rows() {}

    /** The paragraphs in Russian with these numbers, all in one turn. */
    static List<Unit> russian(int... numbers) {
        return IntStream.of(numbers).mapToObj(n -> unit(RU, RUSSIAN.get(n))).collect(Collectors.toList());
    }

    /** The same in English. */
    static List<Unit> english(int... numbers) {
        return IntStream.of(numbers).mapToObj(n -> unit(EN, ENGLISH.get(n))).collect(Collectors.toList());
    }

    /** All numbers there are. */
    static int[] all() {
        return IntStream.range(0, RUSSIAN.size()).toArray();
    }

    /** A paragraph within a speech. */
    static Unit unit(Locale language, String text) {
        return new Unit(Role.REMARKS, false, Unit.UNKNOWN, language, text);
    }

    /** A paragraph that begins a turn of somebody. */
    static Unit opening(Role role, int speaker, Unit unit) {
        return new Unit(role, true, speaker, unit.language(), unit.text());
    }

    /** A paragraph that is something else. */
    static Unit as(Role role, Unit unit) {
        return new Unit(role, unit.opens(), unit.speaker(), unit.language(), unit.text());
    }

    /** The first sentence of a paragraph that has several, or the rest of it. */
    static Unit part(Unit unit, boolean first) {
        int end = unit.text().indexOf(". ") + 1;
        String text = first ? unit.text().substring(0, end) : unit.text().substring(end + 1);
        return new Unit(unit.role(), unit.opens(), unit.speaker(), unit.language(), text);
    }

    /** Two paragraphs as one. */
    static Unit joined(Unit one, Unit other) {
        return new Unit(one.role(), one.opens(), one.speaker(), one.language(), one.text() + " " + other.text());
    }

    /** Every paragraph begins a turn of its own. */
    static List<Unit> turns(Role role, List<Unit> units) {
        return units.stream().map(unit -> opening(role, Unit.UNKNOWN, unit)).collect(Collectors.toList());
    }

    /** What is paired, such as {@code 0=0 1=1+2 3=}, in the order of the beads. */
    static String told(List<Bead> beads) {
        return beads.stream()
                .map(bead -> run(bead.left(), bead.lefts()) + "=" + run(bead.right(), bead.rights()))
                .collect(Collectors.joining(" "));
    }

    static String aligned(List<Unit> left, List<Unit> right) {
        return told(Aligner.align(left, right, List.of()));
    }

    private static String run(int from, int count) {
        var numbers = new ArrayList<String>();
        for (int at = from; at < from + count; at++) {
            numbers.add(Integer.toString(at));
        }
        return String.join("+", numbers);
    }
}
