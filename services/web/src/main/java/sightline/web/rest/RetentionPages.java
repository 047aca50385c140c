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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.web.services.Names;
import sightline.web.services.Retention.Kept;
import sightline.web.services.Retention.Listed;
import sightline.web.services.Services;

/** For whoever governs information: which records are due for review, and what stands for and against keeping one. */
@Path("/retention")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("IG_OFFICER")
@Produces(MediaType.TEXT_HTML)
class RetentionPages {
    private final Services services;
    private final Names names;

    RetentionPages(Services services, Names names) {
        this.services = services;
        this.names = names;
    }

    /** Records as they were asked for. */
    record Found(
            boolean due,
            List<Listed> rows,
            boolean later,
            @Nullable String next) {

        public String shown() {
            return due ? "yes" : "all";
        }
    }

    /** One record, and what whoever looks may do. */
    record RecordPage(Kept kept) {

        public String address() {
            return "/retention/" + kept.caseId();
        }

        public List<String> allowed() {
            return RetentionForms.ofTheRecord(kept.may());
        }
    }

    @CheckedTemplate(basePath = "retention")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(Found found);

        static native TemplateInstance record(RecordPage page);

        static native TemplateInstance erasing(RecordPage page, String onwards);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("due") @DefaultValue("yes") String asked, @QueryParam("after") @DefaultValue("") String after) {
        boolean due = !asked.equals("all");
        var page = services.retention().list(due, after);
        return Templates.list(new Found(due, page.items(), !after.isEmpty(), page.next()));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance record(@PathParam("id") UUID id) {
        Kept kept = services.retention().show(id);
        names.know(kept.people());
        return Templates.record(new RecordPage(kept));
    }

    /** What is destroyed and what stays; the form comes after it, once they have signed in lately. */
    @GET
    @Path("/{id}/erasures/{erasure}")
    public TemplateInstance erasing(@PathParam("id") UUID id, @PathParam("erasure") UUID erasure) {
        Kept kept = services.retention().show(id);
        kept.require(erasure);
        String form = "/retention/%s/erasures/%s/approve".formatted(id, erasure);
        return Templates.erasing(new RecordPage(kept), FreshSignInPages.address(form));
    }
}
