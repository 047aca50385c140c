/** Obviously fictional agencies, people and arrests, told to the services through the same API that partners use. */
@NullMarked
package sightline.deploy.local.demonstration;

import org.jspecify.annotations.NullMarked;
