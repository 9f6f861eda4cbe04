<?php
// What rewriting does on a real host, for PHP's own server: a file is itself, everything else is WordPress's to answer.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
if (is_dir($root . $path)) {
    $path = rtrim($path, '/') . '/index.php';
}
if (is_file($root . $path) && !str_ends_with($path, '.php')) {
    return false;
}
if (!is_file($root . $path)) {
    $path = '/index.php';
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path;
$_SERVER['SCRIPT_FILENAME'] = $root . $path;
chdir(dirname($root . $path));
require $root . $path;
