package sightline.oversight.usecases;

/** Facts were heard and are about to be committed: then somebody should look. */
public record FactsHeard() {}
