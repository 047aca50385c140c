package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import sightline.web.services.Services;
import sightline.web.session.Who;

/** What somebody has before them in the morning, by role. */
@Path("/today")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class TodayPages {
    private final Services services;
    private final Who who;
    private final Clock clock;

    TodayPages(Services services, Who who, Clock clock) {
        this.services = services;
        this.who = who;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "today")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance coordination(CoordinationDay today);

        static native TemplateInstance minutes(MinutesDay today);

        static native TemplateInstance supervision(SupervisionDay today);

        static native TemplateInstance agency(AgencyDay today);

        static native TemplateInstance premises(PremisesDay today);

        static native TemplateInstance liaison(String firstName, LocalDate day);

        static native TemplateInstance nothing(String firstName, LocalDate day);
    }

    @GET
    public TemplateInstance today() {
        LocalDate day = LocalDate.now(clock);
        String name = who.firstName();
        return switch (who.role().desk()) {
            case COORDINATION -> Templates.coordination(CoordinationDay.of(name, day, rows()));
            case MINUTES -> Templates.minutes(MinutesDay.of(name, day, rows()));
            case SUPERVISION -> Templates.supervision(SupervisionDay.of(name, day, rows()));
            case AGENCY -> Templates.agency(AgencyDay.of(name, day, rows(), who.agency()));
            case PREMISES -> Templates.premises(PremisesDay.of(name, day, rows()));
            case LIAISON -> Templates.liaison(name, day);
            case NONE -> Templates.nothing(name, day);
        };
    }

    private Rows rows() {
        return new Rows(services, who, clock);
    }
}
