package sightline.web.session;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import sightline.web.services.Agencies;
import sightline.web.words.Words;

/** What the top of a page offers: each role sees only its sections. */
@Named("menu")
@RequestScoped
public class Menu {
    private static final List<String> ADMINISTRATION =
            List.of("/people", "/proposals", "/agencies", "/standards", "/imports");

    private final Who who;
    private final Agencies agencies;
    private final HttpServerRequest request;

    Menu(Who who, Agencies agencies, HttpServerRequest request) {
        this.who = who;
        this.agencies = agencies;
        this.request = request;
    }

    /** A section of the site. */
    public record Item(String label, String address, boolean current) {}

    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        items.add(item("Today", "/today"));
        if (searches()) {
            items.add(item("Cases", "/cases"));
            if (arrests()) {
                items.add(item("Arrests", "/arrests"));
            }
            items.add(item("Meetings", "/meetings"));
            items.add(item("Actions", "/actions"));
            if (who.role().desk() == Role.Desk.PREMISES) {
                items.add(item("Approved premises", "/premises"));
            }
            items.add(item("Alerts", "/alerts"));
            if (who.role().desk() == Role.Desk.COORDINATION) {
                items.add(item("Transfers", "/transfers"));
            }
        }
        if (who.is(Role.VLO)) {
            items.add(item("Victims’ sections", "/victims"));
        }
        if (audits()) {
            items.add(item("Audit", "/audit"));
        }
        if (who.is(Role.IG_OFFICER)) {
            items.add(item("Emergency reviews", "/emergencies"));
            items.add(item("Records due for review", "/retention"));
        }
        if (administers()) {
            boolean here = ADMINISTRATION.stream().anyMatch(String.valueOf(request.path())::startsWith);
            items.add(new Item("Administration", "/people", here));
        }
        return items;
    }

    /** Whether this person tells of arrests: a case manager of a police force. */
    public boolean arrests() {
        return who.is(Role.CASE_MANAGER) && agencies.isOfKind(who.agency(), "police");
    }

    /** Whether this person reads the audit: auditors, and who governs information in an agency. */
    public boolean audits() {
        return who.is(Role.AUDITOR) || who.is(Role.IG_OFFICER);
    }

    /** Whether this person administers people: an agency's contact, co-ordination, whoever operates Sightline. */
    public boolean administers() {
        return who.is(Role.AGENCY_SPOC) || who.is(Role.MAPPA_COORDINATOR) || who.is(Role.SYSADMIN);
    }

    /** The parts of administration. */
    public List<Item> administration() {
        List<Item> items = new ArrayList<>(List.of(
                item("People", "/people"),
                item("Waiting for approval", "/proposals"),
                item("Agencies", "/agencies"),
                item("Reference data", "/standards")));
        if (who.is(Role.MAPPA_COORDINATOR) || who.is(Role.SYSADMIN)) {
            items.add(item("Imports", "/imports"));
        }
        return items;
    }

    /** The parts of the audit. */
    public List<Item> audit() {
        String path = String.valueOf(request.path());
        boolean unusual = path.startsWith("/audit/unusual");
        return List.of(new Item("Search", "/audit", !unusual), new Item("Unusual access", "/audit/unusual", unusual));
    }

    /** Whether this person works with cases at all. */
    public boolean searches() {
        return who.role().desk() != Role.Desk.NONE && who.role().desk() != Role.Desk.LIAISON;
    }

    /** What was just done, when a form led here; empty otherwise. */
    public String done() {
        String verb = request.getParam("done");
        return verb != null && verb.matches("[a-z-]{2,40}") ? Words.ofVerb(verb) : "";
    }

    private Item item(String label, String address) {
        return new Item(label, address, String.valueOf(request.path()).startsWith(address));
    }
}
