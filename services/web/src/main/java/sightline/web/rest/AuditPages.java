package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.web.forms.Option;
import sightline.web.services.Agencies;
import sightline.web.services.Audit;
import sightline.web.services.Page;
import sightline.web.services.Services;
import sightline.web.words.Words;

/** The audit for those who read it: what is searched for, one entry with its proof, and what is unusual. */
@Path("/audit")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed({"AUDITOR", "IG_OFFICER"})
@Produces(MediaType.TEXT_HTML)
class AuditPages {
    private static final List<Option> OPERATIONS = options("look", "search", "change", "export", "print", "delivery");
    private static final List<Option> DECISIONS = options("permitted", "refused", "not-done");

    private final Services services;
    private final Agencies agencies;
    private final Clock clock;

    AuditPages(Services services, Agencies agencies, Clock clock) {
        this.services = services;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Entries as they were asked for. */
    record Found(
            AuditSearch asked,
            List<Audit.Entry> entries,
            @Nullable String next,
            boolean later,
            boolean fromUnread,
            boolean untilUnread,
            List<Option> agencies) {

        public boolean unread() {
            return fromUnread || untilUnread;
        }

        public List<Option> operations() {
            return OPERATIONS;
        }

        public List<Option> decisions() {
            return DECISIONS;
        }
    }

    @CheckedTemplate(basePath = "audit")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance search(Found found);

        static native TemplateInstance entry(Audit.Proven proven);

        static native TemplateInstance lookers(String id, List<Audit.Looker> rows);

        static native TemplateInstance unusual(List<Audit.Unusual> rows);
    }

    @GET
    public TemplateInstance search(
            @QueryParam("person") @DefaultValue("") String person,
            @QueryParam("agency") @DefaultValue("") String agency,
            @QueryParam("operation") @DefaultValue("") String operation,
            @QueryParam("decision") @DefaultValue("") String decision,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("until") @DefaultValue("") String until,
            @QueryParam("after") @DefaultValue("") String after) {
        AuditSearch asked = new AuditSearch(person.strip(), agency, operation, decision, from.strip(), until.strip());
        boolean fromUnread = AuditSearch.unread(asked.from(), clock);
        boolean untilUnread = AuditSearch.unread(asked.until(), clock);
        Page<Audit.Entry> page = fromUnread || untilUnread
                ? new Page<>(List.of(), null)
                : services.audit().search(asked.asked(clock), after);
        return Templates.search(
                new Found(asked, page.items(), page.next(), !after.isEmpty(), fromUnread, untilUnread, agencies.all()));
    }

    @GET
    @Path("/{number:\\d{1,18}}")
    public TemplateInstance entry(@PathParam("number") long number) {
        return Templates.entry(services.audit().entry(number));
    }

    @GET
    @Path("/cases/{id}")
    public TemplateInstance lookers(@PathParam("id") UUID id) {
        return Templates.lookers(id.toString(), services.audit().lookers(id));
    }

    @GET
    @Path("/unusual")
    public TemplateInstance unusual() {
        return Templates.unusual(services.audit().unusual());
    }

    private static List<Option> options(String... codes) {
        return Stream.of(codes).map(code -> new Option(code, Words.of(code))).toList();
    }
}
