package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import sightline.web.session.Who;

/**
 * What happened in a case, oldest first, as somebody is told of it, at the level of detail they asked for.
 *
 * @param printedBy who asked for it, named on every page
 */
record Chronology(CasePage page, Timeline timeline, Detail detail, Instant at, String printedBy) {

    @CheckedTemplate(basePath = "cases")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance chronology(Chronology chronology, String style);
    }

    static Chronology of(CasePage page, Timeline timeline, Detail detail, Instant at, Who who) {
        return new Chronology(page, timeline, detail, at, who.name());
    }

    Response download() {
        return Response.ok(Paper.of(Templates.chronology(this, Paper.style()).render()), "application/pdf")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"chronology-%s.pdf\""
                                .formatted(page.view().number().replaceAll("[^A-Za-z0-9]", "-")))
                .build();
    }
}
