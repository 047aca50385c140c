package sightline.cases.usecases.life;

import sightline.cases.domain.address.Address;
import sightline.cases.usecases.reading.Reader;
import sightline.cases.usecases.reading.ThingsTold;

/** Addresses as their readers are told of them. */
public interface AddressesTold extends ThingsTold<Address> {

    /** Whether the reader is told of checks whoever makes them; to others none is missing. */
    boolean tellsOfChecks(Reader reader);
}
