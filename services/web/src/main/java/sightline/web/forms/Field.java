package sightline.web.forms;

import java.util.List;

/**
 * Something a form asks for.
 *
 * @param name what it is called in what is sent; dots make it part of another
 * @param hint what helps to fill it in, or empty
 * @param past a day or moment that has been, rather than one to come
 * @param rows of {@link Kind#EACH}: what a choice is made for; their field is called {@code rowName}, the choice's
 *     {@code choiceName}
 */
public record Field(
        String name,
        String label,
        String hint,
        Kind kind,
        boolean required,
        boolean past,
        List<Option> options,
        List<Option> rows,
        String rowName,
        String choiceName) {

    private static Field of(Kind kind, String name, String label, List<Option> options) {
        return new Field(name, label, "", kind, true, false, options, List.of(), "", "");
    }

    public static Field line(String name, String label) {
        return of(Kind.LINE, name, label, List.of());
    }

    public static Field text(String name, String label) {
        return of(Kind.TEXT, name, label, List.of());
    }

    /** One on each line, as many as there are; none is an answer too. */
    public static Field lines(String name, String label) {
        return of(Kind.LINES, name, label, List.of()).optional();
    }

    /** Somebody who works with Sightline: searched for by name, and chosen. */
    public static Field person(String name, String label) {
        return of(Kind.PERSON, name, label, List.of());
    }

    public static Field number(String name, String label) {
        return of(Kind.NUMBER, name, label, List.of());
    }

    /** A day to come. */
    public static Field day(String name, String label) {
        return of(Kind.DAY, name, label, List.of()).hint("Such as fri, +7, 2 weeks or 27/11/2026");
    }

    /** A day long ago, such as that of a birth. */
    public static Field dayOfBirth(String name, String label) {
        return new Field(name, label, "Such as 9/3/1984", Kind.DAY, true, true, List.of(), List.of(), "", "");
    }

    /** A moment to come. */
    public static Field moment(String name, String label) {
        return of(Kind.MOMENT, name, label, List.of())
                .hint("The day such as fri, +7 or 27/11/2026; the time such as 9, 0930 or 2pm");
    }

    /** When something was that has been, as exactly as anybody knows; left empty it was just now. */
    public static Field happened() {
        return been(
                Kind.WHEN,
                "Leave empty for just now. The day such as today, yesterday or 20/11, and the time such as 9, 0930 or "
                        + "2pm. Where the time is not known, give the day alone; where the day is not, a month such as "
                        + "Nov 2026; or write: not known");
    }

    /** The moment at which something was that has been; left empty it was just now. */
    public static Field happenedAt() {
        return been(
                Kind.MOMENT,
                "Leave empty for just now. The day such as today, yesterday or 20/11; the time such as 9, 0930 or 2pm");
    }

    private static Field been(Kind kind, String hint) {
        return new Field("occurredAt", "When did it happen?", hint, kind, false, true, List.of(), List.of(), "", "");
    }

    public static Field oneOf(String name, String label, List<Option> options) {
        return of(Kind.ONE_OF, name, label, options);
    }

    public static <E extends Enum<E>> Field oneOf(String name, String label, Class<E> list) {
        return oneOf(name, label, Option.of(list));
    }

    public static Field oneNumberOf(String name, String label, List<Option> options) {
        return of(Kind.ONE_NUMBER_OF, name, label, options);
    }

    /** None chosen is an answer too. */
    public static Field someOf(String name, String label, List<Option> options) {
        return of(Kind.SOME_OF, name, label, options).optional();
    }

    public static <E extends Enum<E>> Field someOf(String name, String label, Class<E> list) {
        return someOf(name, label, Option.of(list));
    }

    public static Field yesNo(String name, String label) {
        return of(Kind.YES_NO, name, label, List.of(new Option("true", "Yes"), new Option("false", "No")));
    }

    /** A choice for each row, sent as a list of objects. */
    public static Field each(
            String name, String label, String rowName, List<Option> rows, String choiceName, List<Option> options) {
        return new Field(name, label, "", Kind.EACH, true, false, options, List.copyOf(rows), rowName, choiceName);
    }

    public Field hint(String words) {
        return new Field(name, label, words, kind, required, past, options, rows, rowName, choiceName);
    }

    /** With these to choose from. */
    Field choosing(List<Option> some, String words) {
        return new Field(
                name, label, words.isEmpty() ? hint : words, kind, required, past, some, rows, rowName, choiceName);
    }

    /** Where the words stand that somebody is searched by. */
    public String words() {
        return name + "-words";
    }

    /** Where those words stand that the choice was made from. */
    public String found() {
        return name + "-found";
    }

    public Field optional() {
        return new Field(name, label, hint, kind, false, past, options, rows, rowName, choiceName);
    }

    /** Where one at least must be chosen. */
    public Field mandatory() {
        return new Field(name, label, hint, kind, true, past, options, rows, rowName, choiceName);
    }

    public Field called(String otherName, String otherLabel) {
        return new Field(otherName, otherLabel, hint, kind, required, past, options, rows, rowName, choiceName);
    }

    /** The label as the beginning of a sentence. */
    public String plainLabel() {
        return label.endsWith("?") ? label.substring(0, label.length() - 1) : label;
    }

    /** Letters and hyphens only, to be the id of an element. */
    public String id() {
        return name.replace('.', '-');
    }

    /** Where a link from the error summary leads: to the first thing that can be filled in. */
    public String focus() {
        return switch (kind) {
            case LINE, TEXT, LINES, NUMBER, DAY -> id();
            case MOMENT, WHEN -> id() + "-day";
            case PERSON -> options.isEmpty() ? id() + "-words" : id() + "-1";
            case ONE_OF, ONE_NUMBER_OF -> listed() ? id() : id() + "-1";
            case SOME_OF, YES_NO -> id() + "-1";
            case EACH -> id() + "-1";
        };
    }

    /** Too many to show all at once. */
    public boolean listed() {
        return (kind == Kind.ONE_OF || kind == Kind.ONE_NUMBER_OF) && options.size() > 6;
    }
}
