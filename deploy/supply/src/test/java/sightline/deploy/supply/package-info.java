/** What all of it is made of, and that no secret is among its files. */
@NullMarked
package sightline.deploy.supply;

import org.jspecify.annotations.NullMarked;
