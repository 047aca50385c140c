package sightline.web.services;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/** What the people on one page are called, with their agency: asked for once, and kept for nobody else. */
@Named("names")
@RequestScoped
public class Names {
    private static final Logger LOG = Logger.getLogger(Names.class);
    private static final int MOST = 50;

    private final Instance<Services> services;
    private final Agencies agencies;
    private final Map<String, Colleagues.Colleague> known = new HashMap<>();

    Names(Instance<Services> services, Agencies agencies) {
        this.services = services;
        this.agencies = agencies;
    }

    /** Asks for these, before a page is made that names them. A page without names is better than none. */
    public void know(Collection<String> ids) {
        Set<String> some = new LinkedHashSet<>(ids);
        some.removeAll(known.keySet());
        if (some.isEmpty()) {
            return;
        }
        try {
            services.get()
                    .colleagues()
                    .named(some.stream().limit(MOST).toList())
                    .forEach(one -> known.put(one.id(), one));
        } catch (NotReached | Refused notNow) {
            LOG.warnf("People are called by their ids on a page: %s", notNow.getMessage());
        }
    }

    /** Their name and agency; the id of whoever is not known, or was not asked for. */
    public String of(String id) {
        Colleagues.Colleague one = known.get(id);
        return one == null ? id : "%s, %s".formatted(one.name(), agencies.name(one.agency()));
    }
}
