package sightline.web.rest;

import static sightline.web.forms.Field.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import sightline.web.forms.Desk;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Services;
import sightline.web.services.Staff;
import sightline.web.words.Words;

/** What nobody gives alone: what waits for whoever looks, what waits for others, and what became of the rest. */
@Path("/proposals")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed({"AGENCY_SPOC", "MAPPA_COORDINATOR", "SYSADMIN"})
@Produces(MediaType.TEXT_HTML)
class ProposalPages {
    private final Services services;
    private final Desk desk;

    ProposalPages(Services services, Desk desk) {
        this.services = services;
        this.desk = desk;
    }

    /** The proposals by whose turn it is. */
    record Waiting(List<Staff.Proposal> all) {

        public List<Staff.Proposal> forYou() {
            return all.stream().filter(one -> one.waits() && one.isForYou()).toList();
        }

        public List<Staff.Proposal> forOthers() {
            return all.stream().filter(one -> one.waits() && !one.isForYou()).toList();
        }

        public List<Staff.Proposal> over() {
            return all.stream().filter(one -> !one.waits()).toList();
        }
    }

    @CheckedTemplate(basePath = "people")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance proposals(Waiting waiting);
    }

    @GET
    public TemplateInstance proposals() {
        return Templates.proposals(new Waiting(services.staff().proposals()));
    }

    @GET
    @Path("/{id}/do/{verb}")
    public Response form(@PathParam("id") UUID id, @PathParam("verb") String name) {
        Staff.Proposal proposal = services.staff().proposal(id);
        return desk.show(verb(proposal, name), subject(proposal), address(id, name));
    }

    @POST
    @Path("/{id}/do/{verb}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id, @PathParam("verb") String name) {
        Staff.Proposal proposal = services.staff().proposal(id);
        return desk.take(verb(proposal, name), subject(proposal), address(id, name), PostedForm.read());
    }

    private static Verb verb(Staff.Proposal proposal, String name) {
        String asked = "%s proposes it, because: %s".formatted(proposal.byName(), proposal.reason());
        return switch (name) {
            case "approve" ->
                Verb.of(name, "Approve", text("reason", "What did you check?"))
                        .doneTo("proposal")
                        .explained(asked);
            case "decline" ->
                Verb.of(name, "Decline", text("reason", "Why not?"))
                        .doneTo("proposal")
                        .explained(asked);
            default -> throw new NotFoundException();
        };
    }

    private Subject subject(Staff.Proposal proposal) {
        String heading = "%s for %s".formatted(Words.of(proposal.right()), proposal.personName());
        return new Subject(services.staff().line(), "/proposals/" + proposal.id(), heading, "/proposals", null);
    }

    private static String address(UUID id, String verb) {
        return "/proposals/%s/do/%s".formatted(id, verb);
    }
}
