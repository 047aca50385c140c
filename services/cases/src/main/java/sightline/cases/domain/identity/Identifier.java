package sightline.cases.domain.identity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sightline.platform.language.MatchedBy;

/** A number by which an agency knows a person; written in one form, whatever the form it came in. */
public sealed interface Identifier {

    String value();

    Kind kind();

    /** Which number it is, and how an arrest that names it was matched. */
    enum Kind {
        PNC(MatchedBy.PNC),
        CRN(MatchedBy.CRN),
        NOMIS(MatchedBy.NOMIS);

        private final MatchedBy match;

        Kind(MatchedBy match) {
            this.match = match;
        }

        /** The one that is written so. */
        public static Kind named(String word) {
            return Stream.of(values())
                    .filter(one -> one.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("It is pnc, crn or nomis"));
        }

        /** As it is named wherever it is written. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public MatchedBy match() {
            return match;
        }

        /** Reads a number of this kind, in whatever form it came. */
        public Identifier read(String text) {
            return switch (this) {
                case PNC -> Pnc.of(text);
                case CRN -> Crn.of(text);
                case NOMIS -> Nomis.of(text);
            };
        }
    }

    /** The Police National Computer's: year, serial and a check letter, as in 2004/0012345D. */
    record Pnc(String value) implements Identifier {
        private static final Pattern SHAPE = Pattern.compile("(\\d{4})/?(\\d{7})([A-Z])");
        private static final String CHECK_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

        /** Reads it with or without the slash and in either case; a wrong check letter means it was mistyped. */
        public static Pnc of(String text) {
            Matcher pnc = SHAPE.matcher(compact(text));
            if (!pnc.matches()) {
                throw new IllegalArgumentException(
                        "A PNC id is a four-digit year, seven digits and a letter, like 2004/0012345D");
            }
            char expected = checkLetter(pnc.group(1), pnc.group(2));
            if (pnc.group(3).charAt(0) != expected) {
                throw new IllegalArgumentException(
                        "The letter of this PNC id does not fit its number: one of them was mistyped");
            }
            return new Pnc(pnc.group(1) + "/" + pnc.group(2) + expected);
        }

        @Override
        public Kind kind() {
            return Kind.PNC;
        }

        /** The letter is the two-digit year and the serial, read as one number, modulo 23. */
        private static char checkLetter(String year, String serial) {
            long number = Long.parseLong(year.substring(2) + serial);
            return CHECK_LETTERS.charAt((int) (number % CHECK_LETTERS.length()));
        }
    }

    /** Probation's case reference number: a letter and six digits, as in X123456. */
    record Crn(String value) implements Identifier {
        private static final Pattern SHAPE = Pattern.compile("[A-Z]\\d{6}");

        public static Crn of(String text) {
            return new Crn(shaped(text, SHAPE, "A CRN is a letter and six digits, like X123456"));
        }

        @Override
        public Kind kind() {
            return Kind.CRN;
        }
    }

    /** The prison number: a letter, four digits and two letters, as in A1234BC. */
    record Nomis(String value) implements Identifier {
        private static final Pattern SHAPE = Pattern.compile("[A-Z]\\d{4}[A-Z]{2}");

        public static Nomis of(String text) {
            return new Nomis(
                    shaped(text, SHAPE, "A NOMIS number is a letter, four digits and two letters, like A1234BC"));
        }

        @Override
        public Kind kind() {
            return Kind.NOMIS;
        }
    }

    private static String shaped(String text, Pattern shape, String sentence) {
        String compact = compact(text);
        if (!shape.matcher(compact).matches()) {
            throw new IllegalArgumentException(sentence);
        }
        return compact;
    }

    private static String compact(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
