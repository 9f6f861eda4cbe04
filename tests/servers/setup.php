<?php
// Installs the site and prints, as JSON, an application password for one account of each role.
define('WP_INSTALLING', true);
require getenv('SITE_ROOT') . '/public/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('The Daily', 'chief', 'chief@example.org', true, '', 'not used');
update_option('permalink_structure', '/%postname%/');
update_option('gmt_offset', 0);
flush_rewrite_rules(false);

$names = ['administrator' => ['chief', 'Chief'], 'editor' => ['ed', 'FD News'], 'author' => ['rita', 'Rita'],
    'contributor' => ['cub', 'Cub']];
$accounts = [];
foreach ($names as $role => [$login, $name]) {
    $user = get_user_by('login', $login);
    $id = $user ? $user->ID : wp_insert_user(['user_login' => $login, 'user_pass' => wp_generate_password(),
        'role' => $role, 'user_email' => "$login@example.org", 'display_name' => $name]);
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'newsdesk tests']);
    $accounts[$role] = [$login, $password];
}
echo "\n", json_encode($accounts);
