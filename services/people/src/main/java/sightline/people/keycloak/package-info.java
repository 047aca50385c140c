/** People as they live in Keycloak. */
@NullMarked
package sightline.people.keycloak;

import org.jspecify.annotations.NullMarked;
