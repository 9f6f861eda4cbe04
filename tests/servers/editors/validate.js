// WordPress's own block editor as a judge: one JSON line in (the content of a post), one out (what is wrong with it).
// It is started in a folder that has the packages of one version.
'use strict';

const readline = require( 'readline' );
const load = ( name ) => require( require.resolve( name, { paths: [ process.cwd() ] } ) );

const { window } = new ( load( 'jsdom' ).JSDOM )( '<!doctype html><body></body>', {
	url: 'http://localhost/',
	pretendToBeVisual: true,
} );
class Observer {
	observe() {}
	unobserve() {}
	disconnect() {}
}
Object.assign( window, {
	ResizeObserver: Observer,
	IntersectionObserver: Observer,
	matchMedia: () => ( { matches: false, addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} } ),
} );
global.window = window;
for ( const name of Object.getOwnPropertyNames( window ) ) {
	if ( ! ( name in global ) ) {
		Object.defineProperty( global, name, { get: () => window[ name ], configurable: true } );
	}
}
Object.defineProperty( global, 'navigator', { value: window.navigator, configurable: true } );

// the packages speak of what they bring up to date on the console only
let said = [];
for ( const kind of [ 'groupCollapsed', 'info', 'warn', 'error', 'log', 'debug' ] ) {
	console[ kind ] = ( ...words ) => said.push( words.map( String ).join( ' ' ) );
}
console.groupEnd = () => {};

const { parse, serialize } = load( '@wordpress/blocks' );
load( '@wordpress/block-library' ).registerCoreBlocks();
said = [];

function* wrong( blocks ) {
	for ( const block of blocks ) {
		if ( block.name === 'core/freeform' || block.name === 'core/missing' ) {
			yield `${ block.name }: ${ JSON.stringify( block.attributes ).slice( 0, 300 ) }`;
		} else if ( ! block.isValid ) {
			const issues = ( block.validationIssues || [] ).map( ( issue ) => issue.args.slice( 0, 9 ).map( String ).join( ' ' ) );
			yield `${ block.name } is invalid: ${ issues.join( '; ' ).slice( 0, 900 ) }`;
		}
		yield* wrong( block.innerBlocks );
	}
}

// paragraphs in a paragraph are taken in its oldest form, without a word
function* names( blocks ) {
	for ( const block of blocks ) {
		yield block.name.replace( 'core/', '' );
		yield* names( block.innerBlocks );
	}
}

readline.createInterface( { input: process.stdin } ).on( 'line', ( line ) => {
	said = [];
	const blocks = parse( JSON.parse( line ) );
	const found = [ ...wrong( blocks ) ];
	const migrated = said.filter( ( words ) => words.startsWith( 'Updated Block' ) ).map( ( words ) => words.slice( 0, 900 ) );
	const answer = { wrong: found, migrated, names: [ ...names( blocks ) ], again: serialize( blocks ) };
	process.stdout.write( JSON.stringify( answer ) + '\n' );
} );
process.stdout.write( '"ready"\n' );
