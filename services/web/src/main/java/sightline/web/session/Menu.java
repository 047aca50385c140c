package sightline.web.session;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import sightline.web.words.Words;

/** What the top of a page offers: each role sees only its sections. */
@Named("menu")
@RequestScoped
public class Menu {
    private final Who who;
    private final HttpServerRequest request;

    Menu(Who who, HttpServerRequest request) {
        this.who = who;
        this.request = request;
    }

    /** A section of the site. */
    public record Item(String label, String address, boolean current) {}

    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        items.add(item("Today", "/today"));
        if (searches()) {
            items.add(item("Cases", "/cases"));
            items.add(item("Meetings", "/meetings"));
            items.add(item("Actions", "/actions"));
            if (who.role().desk() == Role.Desk.PREMISES) {
                items.add(item("Approved premises", "/premises"));
            }
            items.add(item("Alerts", "/alerts"));
        }
        return items;
    }

    /** Whether this person works with cases at all. */
    public boolean searches() {
        return who.role().desk() != Role.Desk.NONE;
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
