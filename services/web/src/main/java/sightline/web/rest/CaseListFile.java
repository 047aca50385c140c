package sightline.web.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import sightline.web.services.CaseView;
import sightline.web.services.Cases.LimitedRecords;
import sightline.web.words.Times;
import sightline.web.words.Words;

/**
 * A list of cases as a table to take away (RFC 4180): what its reader is told of each.
 *
 * @param limited limited records exist beside them, and whom to ask
 */
record CaseListFile(List<CaseView> cases, List<LimitedRecords> limited) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> NAMES = List.of(
            "Name",
            "Also known as",
            "Born",
            "CRN",
            "PNC",
            "Prison number",
            "Status",
            "Category",
            "Level",
            "Risk of serious harm",
            "In custody",
            "On licence",
            "Limited access",
            "Area",
            "Lead agency");

    /** A spreadsheet reckons with what begins so, or sends it away (OWASP, CSV injection). */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

    /**
     * Why it was made, by whom, and of what.
     *
     * @param chosen what narrows the list, in words
     */
    record Made(Instant at, String by, String agency, String reason, List<String> chosen) {}

    /**
     * The text of the file, which a spreadsheet knows to be UTF-8 by how it begins.
     *
     * @param agencies what people call them
     */
    String text(Made made, UnaryOperator<String> agencies) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(safe(heading(made, agencies)));
            printer.printRecord(NAMES);
            for (CaseView one : cases) {
                printer.printRecord(row(one, agencies).stream().map(CaseListFile::safe));
            }
            for (LimitedRecords one : limited) {
                printer.printRecord("A limited record exists: ask " + agencies.apply(one.ask()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be written", e);
        }
        return text.toString();
    }

    private static String heading(Made made, UnaryOperator<String> agencies) {
        return "OFFICIAL-SENSITIVE. Cases %s, exported %s by %s, %s. Why: %s. What is empty is not known, or not told to them"
                .formatted(
                        made.chosen().isEmpty() ? "(all)" : "(%s)".formatted(String.join("; ", made.chosen())),
                        Times.moment(made.at()),
                        made.by(),
                        agencies.apply(made.agency()),
                        made.reason().replaceAll("\\s+", " ").strip());
    }

    private static List<String> row(CaseView one, UnaryOperator<String> agencies) {
        return List.of(
                one.personName(),
                one.alsoKnownAs(),
                text(one.dateOfBirth()),
                one.identifier("crn").orElse(""),
                one.identifier("pnc").orElse(""),
                one.identifier("nomis").orElse(""),
                one.left() ? "Has left" : "Managed",
                text(one.category()),
                text(one.level()),
                one.rosh() == null || one.rosh().overall() == null
                        ? ""
                        : Words.of(one.rosh().overall()),
                one.inCustody() == null ? "" : yes(one.inCustody()),
                one.onLicence() ? yes(true) : "",
                yes(one.limitedAccess()),
                Words.of(one.area()),
                agencies.apply(one.leadAgency()));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String yes(boolean so) {
        return so ? "yes" : "no";
    }

    private static String safe(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }

    /** What the file is called. */
    static String name(LocalDate today) {
        return "cases-%s.csv".formatted(today);
    }
}
