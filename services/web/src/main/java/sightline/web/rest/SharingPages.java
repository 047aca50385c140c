package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import sightline.web.services.CaseView;
import sightline.web.services.Disclosures;
import sightline.web.services.Exchanges.Questions;
import sightline.web.services.Exchanges.Shares;
import sightline.web.services.Markers;
import sightline.web.services.May;
import sightline.web.services.Services;
import sightline.web.session.Who;

/** What goes between the agencies on a case, and to third parties. */
@Path("/cases/{id}/sharing")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class SharingPages {
    private final Services services;
    private final Who who;
    private final Clock clock;

    SharingPages(Services services, Who who, Clock clock) {
        this.services = services;
        this.who = who;
        this.clock = clock;
    }

    /**
     * What is on it besides the case.
     *
     * @param deciding where a disclosure is decided on, once they have signed in lately; empty for who may not
     * @param marks whether they may mark intelligence, and so are shown the section though it is empty
     * @param holds whether they hold the case for the lead agency, and so know of its victims
     */
    record Section(
            Fetched<Shares> shares,
            Fetched<Questions> questions,
            Fetched<Disclosures> disclosures,
            Fetched<Markers> markers,
            String deciding,
            boolean marks,
            boolean holds) {

        /** Whether the page speaks of intelligence at all: to everybody else it does not. */
        public boolean speaksOfIntelligence() {
            return marks || (markers.came() && !markers.value().items().isEmpty());
        }
    }

    @CheckedTemplate(basePath = "cases")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance sharing(CasePage page, Section section);
    }

    @GET
    public TemplateInstance sharing(@PathParam("id") UUID id) {
        var shares = Fetched.ask(() -> services.cases().shares(id));
        var questions = Fetched.ask(() -> services.cases().questions(id));
        var disclosures = Fetched.ask(() -> services.cases().disclosures(id));
        var markers = Fetched.ask(() -> services.cases().markers(id));
        CasePage page = CasePage.of(services, new Rows(services, who, clock), id, "sharing");
        return Templates.sharing(
                page,
                new Section(
                        shares,
                        questions,
                        disclosures,
                        markers,
                        may(page.view(), "decide-disclosure")
                                ? FreshSignInPages.address("/cases/%s/do/decide-disclosure".formatted(id))
                                : "",
                        may(page.view(), "mark-intelligence"),
                        holds(page.view())));
    }

    private static boolean may(CaseView view, String verb) {
        return view.may().stream().filter(May::allowed).anyMatch(one -> one.verb()
                .equals(verb));
    }

    private boolean holds(CaseView view) {
        CaseView.Holder holder = view.holder();
        return holder != null
                && holder.agency().equals(view.leadAgency())
                && holder.holder().equals(who.staffId());
    }
}
