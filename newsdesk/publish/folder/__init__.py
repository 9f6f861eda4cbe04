"""A folder as a site: static pages that open in any browser, from a web server or straight from the disk."""

from newsdesk.publish.folder.endpoint import FolderEndpoint

__all__ = ["FolderEndpoint"]
