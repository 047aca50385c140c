@NullMarked
package sightline.deploy.local.demonstration;

import org.jspecify.annotations.NullMarked;
