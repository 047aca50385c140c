package sightline.web.services;

/**
 * A service has done what it was asked.
 *
 * @param location where what was made is found, or empty
 */
public record Done(String location) {

    /** The id of what was made: the last part of its address. */
    public String made() {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
