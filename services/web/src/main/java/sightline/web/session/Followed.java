package sightline.web.session;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The name under which this request is followed through every service, and that people can read to the help desk. */
@Named("followed")
@RequestScoped
public class Followed {
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final String id = IDS.generate().toString();

    public String id() {
        return id;
    }
}
