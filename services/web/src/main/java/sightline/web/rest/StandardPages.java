package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import sightline.platform.standards.Bound;
import sightline.platform.standards.Bounds;
import sightline.platform.standards.Standards;
import sightline.platform.standards.TimeLimit;
import sightline.web.words.InWords;
import sightline.web.words.Words;

/** The time limits as they are shipped: what must be done within which time, and where that is written. */
@Path("/standards")
@RunOnVirtualThread
@RolesAllowed({"AGENCY_SPOC", "MAPPA_COORDINATOR", "SYSADMIN"})
@Produces(MediaType.TEXT_HTML)
class StandardPages {
    private static final List<Line> LINES =
            Standards.shipped().lines().stream().map(Line::of).toList();
    private static final List<Line> BOUNDS =
            Bounds.shipped().lines().stream().map(Line::of).toList();

    @CheckedTemplate(basePath = "people")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance standards(List<Line> lines, List<Line> bounds);
    }

    /** One limit as people read it. */
    record Line(String what, String where, String limit, LocalDate from, String source, boolean confirmed) {

        static Line of(Standards.Line line) {
            String area =
                    line.area() == null ? "Every area" : Words.of(line.area().value());
            String level = line.level() == null ? "" : ", level " + line.level().number();
            return new Line(
                    Words.of(line.standard().name()),
                    area + level,
                    words(line.limit()),
                    line.from(),
                    line.source(),
                    !line.source().equals("unconfirmed"));
        }

        static Line of(Bounds.Line line) {
            return new Line(
                    Words.of(line.bound().name()),
                    line.area() == null ? "Every area" : Words.of(line.area().value()),
                    words(line.bound(), line.value()),
                    line.from(),
                    line.source(),
                    true);
        }

        private static String words(Bound bound, int value) {
            return switch (bound) {
                case CASES_IN_AN_HOUR, REFUSALS_IN_AN_HOUR -> "More than " + value;
                case NIGHT_BEGINS, NIGHT_ENDS -> "%02d:00".formatted(value);
            };
        }

        private static String words(TimeLimit limit) {
            return switch (limit) {
                case TimeLimit.Working(int days) -> InWords.plural(days, "working day");
                case TimeLimit.Elapsed(var length) -> InWords.plural(length.toHours(), "hour");
                case TimeLimit.Calendar(Period length) -> words(length);
            };
        }

        private static String words(Period length) {
            if (length.getMonths() > 0) {
                return InWords.plural(length.getMonths(), "month");
            }
            return length.getDays() % 7 == 0
                    ? InWords.plural(length.getDays() / 7, "week")
                    : InWords.plural(length.getDays(), "day");
        }
    }

    @GET
    public TemplateInstance standards() {
        return Templates.standards(LINES, BOUNDS);
    }
}
