/** The pages of Sightline: they show and ask, and leave every rule to the services. */
@NullMarked
package sightline.web;

import org.jspecify.annotations.NullMarked;
